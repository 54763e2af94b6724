/**
 * Given names of the English-speaking and Slavic world as other languages write them. Lists of given names know each
 * language's own, and in scripts without capitals nothing else tells `ميلانيا ترامب` from a verb before `ترامب`. Words
 * that mean something else in the language are left out (`Will`, `Марк`).
 */
export const relativesNames = `
Michelle Melania Ivanka Eric Barron Tiffany Jill Beau Ashley Naomi Hillary Malia Sasha Fred Judd Jessica Jennifer Susan
Karen Nancy Margaret Emily Sarah Rachel Rebecca Deborah Stephanie Megan Lara Jared George Robert Richard Charles Thomas
Christopher Matthew Anthony Steven Andrew Kenneth Kevin Brian Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas
Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Patrick Lyudmila Ludmila Yulia Julija Julia Oleg Maria
Мишель Мишел Мішель Ерік Стівен Річард Едвард Кевін Ніколас Дженніфер Мері Мелания Меланія Иванка Іванка Ивана Эрик Ерік Ерик Бэррон Тиффани Джилл Джил Хантер Хънтър Гантер Бо Эшли
Хиллари Гілларі Хилари Фред Джадд Джад Джудд Людмила Юлия Юлія Олег Джордж Роберт Ричард Чарльз Томас Мэттью Энтони Стивен
Эндрю Кевин Брайан Эдвард Рональд Тимоти Джейсон Джеффри Райан Сара Рейчел Сьюзан Нэнси Маргарет Эмили Дженнифер Джессика
Дарья Захар Мери Мэри Лара Джаред Линда Дейвид Дэвид Джеймс Джон
Μισέλ Μελάνια Ιβάνκα Έρικ Τζιλ Χάντερ Λουντμίλα Γιούλια Τζαντ Μπάρον Τζορτζ Ρόμπερτ
ميشيل ميشال ميلانيا إيفانكا إريك بارون تيفاني جيل هانتر بو آشلي هيلاري جاد فريد لودميلا يوليا أوليغ جورج روبرت ريتشارد
توماس ماثيو أنتوني ستيفن أندرو كيفن إدوارد تيم سارة جينيفر ماري لارا جاريد
میشل ملانیا ایوانکا اریک بارون جیل هانتر هیلاری جاد لودمیلا یولیا اولگ جورج رابرت
מישל מלניה איוונקה אריק ברון ג'יל האנטר הילארי לודמילה יוליה אולג ג'ורג' רוברט טים
미셸 멜라니아 이방카 에릭 배런 티파니 질 헌터 보 애슐리 힐러리 저드 프레드 류드밀라 율리야 율리아 올레크 올레그 조지 로버트 리처드
메리 라라 재러드 팀 라이언 메건
मिशेल मेलानिया इवांका एरिक बैरन टिफनी जिल हंटर हिलेरी लुडमिला यूलिया ओलेग
`;

/** Surnames of people in the news that are given names too: in a list of names each stands for somebody. */
const surnamesToo = new Set(
  `carter clinton kennedy reagan lincoln jackson madison nelson warren grant cleveland tyler taylor wilson franklin
roosevelt monroe adams arthur harrison johnson ford pierce garfield vance cruz perry paul ryan graham scott kerry blair
cameron brown major davis miller anderson thomas martin robinson clark lewis lee walker allen mitchell parker evans stewart
morris rogers reed morgan murphy bailey cooper howard james watson brooks kelly bennett ross henderson coleman foster bryant
alexander russell griffin austin dean hudson spencer marshall wallace douglas logan mason carson cole blake quinn reid
ronaldo kane kim barak sharon harper lula harris walter simon gordon curtis norman duncan stanley wayne leon otto ludwig
romero santiago salvador castro ortega chavez diaz gomez rivera mercado klein stein adam noel`.split(/\s+/),
);

/** May a given name as well be another person's surname? @param text a folded word. */
export const isSurnameToo = (text: string): boolean => surnamesToo.has(text);

const women = new Set(
  'michelle jill tiffany ashley naomi hillary susan karen nancy margaret emily sarah rachel megan jennifer мишель джилл'.split(
    ' ',
  ),
);
const menInA = new Set('joshua luca nikita ilya andrea никита илья кузьма фома'.split(' '));

/** Is a given name a woman's, as far as the name tells? @param text a folded word. */
export const isWoman = (text: string): boolean =>
  women.has(text) || (/[aаяא]$/.test(text) && !menInA.has(text));
