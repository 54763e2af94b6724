/** Tables in the encodings of the programs and countries that they come from, recognised by the letters of their languages. */
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../components/core/pack/files/source/decode-text.ts';

/** Bytes of each character in an encoding, of which browsers only have the decoder. */
function encoderOf(encoding: string, isWide: boolean): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  const learn = (...bytes: number[]) => {
    const text = decoder.decode(new Uint8Array(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !bytesOf.has(text)) bytesOf.set(text, bytes);
  };
  for (let one = 0; one < 0x100; one++) learn(one);
  if (isWide) for (let one = 0x81; one < 0xff; one++) for (let two = 0x40; two < 0xff; two++) learn(one, two);
  return (text) =>
    new Uint8Array(
      [...text].flatMap((letter) => {
        const bytes = bytesOf.get(letter);
        if (!bytes) throw new Error(`${encoding} has no ${letter}`);
        return bytes;
      }),
    );
}

const wide = ['shift_jis', 'gb18030', 'big5', 'euc-kr'];

describe('a table', () => {
  it.each([
    ['windows-1250', 'Příjmení;Jméno;Popis\nDvořák;Jiří;Ministr zahraničí\nČerný;Václav;starý pán\n'],
    ['windows-1250', 'Vezetéknév;Keresztnév;Leírás\nSzőke;Ágnes;Képviselő\nTóth;György;miniszterelnök\n'],
    ['windows-1250', 'Prezime;Ime;Opis\nKovačić;Željko;ministar\nĐurić;Anđela;zastupnica\n'],
    ['windows-1250', 'Priezvisko;Meno\nŠtúr;Ľudovít\nKováč;Michal\n'],
    ['windows-1250', 'Nazwisko;Imię;Opis\nWałęsa;Lech;Prezydent\nŻak;Paweł;Poseł\n'],
    ['windows-1250', 'Nume;Funcţie\nBăsescu;preşedinte\nŢiriac;om de afaceri din Bucureşti\n'],
    ['windows-1254', 'Adı;Soyadı;Görevi\nAyşe;Yılmaz;İstanbul milletvekili\nÇağlar;Öztürk;Vali\n'],
    ['windows-1252', 'Nafn;Lýsing\nGuðmundur Þórðarson;ráðherra\nJóhanna;forsætisráðherra\n'],
    ['windows-1252', 'Navn;Stilling\nSøren Kjær;minister\nÅse Bjørnsen;rådmand\n'],
    ['windows-1252', 'Nome;Descrição\nJoão Conceição;Ministro da saúde\nInês Araújo;deputada\n'],
    ['windows-1252', 'Name\nMüller\n'],
    ['windows-1257', 'Pavardė;Vardas\nŽukauskas;Šarūnas\nGrybauskaitė;Dalia\n'],
    ['windows-1257', 'Uzvārds;Vārds\nBērziņš;Andris\nKalniņa;Līga\n'],
    ['windows-1251', 'Фамилия;Имя\nИванов;Иван\nСидорова;Анна\n'],
    ['koi8-r', 'Фамилия;Имя\nИванов;Иван\nСидорова;Анна\n'],
    ['ibm866', 'Фамилия;Имя\nИванов;Иван\nСидорова;Анна\n'],
    ['windows-1253', 'Όνομα;Ρόλος\nΓιώργος Παπαδόπουλος;Υπουργός\n'],
    ['windows-1255', 'שם,תיאור\nדוד לוי,שר החוץ\n'],
    ['windows-1256', 'الاسم,الوصف\nأحمد حداد,وزير الخارجية\n'],
    ['macintosh', 'Nom;Prénom\nLefèvre;Hélène\nGarçon;Benoît\n'],
    ['shift_jis', '氏名,役職,説明\n山田太郎,大臣,外務を担当する。\n鈴木花子,議員,東京選出。\n'],
    ['shift_jis', '氏名\n山田太郎\n鈴木花子\n佐藤次郎\n'],
    ['gb18030', '姓名,职务,简介\n王小明,部长,负责外交。\n李华,议员,来自北京。\n'],
    ['big5', '姓名,職務,簡介\n王小明,部長,負責外交。\n李華,議員,來自台北。\n'],
    ['euc-kr', '이름,직책,설명\n김철수,장관,외교를 맡고 있다.\n이영희,의원,서울 출신.\n'],
  ])('in %s is read letter by letter: %j', (encoding, text) => {
    const bytes = encoderOf(encoding, wide.includes(encoding))(text);
    expect(decodeText(bytes)).toMatchObject({ ok: true, text, encoding });
  });
});
