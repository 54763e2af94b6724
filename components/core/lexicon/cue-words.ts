/**
 * Short closed lists of words that tell what a name beside them is. They belong to no pack, so they stand in a small table
 * of their own, which a token is looked up in without its text being made.
 */

import { normalise } from '../text/fold.ts';
import type { Tokens } from '../text/tokenise.ts';
import { relativesNames } from './given-names.ts';
import { createLexemeTableBuilder, findFolded, findToken, mayHave } from './lexeme-table.ts';

/** Bits of `signsAt`. */
export const cue = {
  /** A trade that is told of people who are not in the news for anything else; whoever has a card for one says so in it. */
  trade: 1,
  /** A noun that makes what follows `of` a place. */
  settlement: 2,
  christened: 4,
  indefinite: 8,
  of: 16,
  the: 32,
  /** A given name that a relative of somebody known may have. */
  relative: 64,
  /** An animal or a vehicle that people give names to. None that men are called too: bears, hawks, lame ducks. */
  creature: 128,
  /** With a capital it goes before the name of somebody who is in no news: `Aunt Biden`. */
  kin: 256,
  /** Says whose a creature is. */
  possessive: 512,
  /** `Obama is a city`. */
  being: 1024,
  /** Joins a place's name with hyphens: `Stoke-on-Trent`. */
  joining: 2048,
  /** An animal that stands right before its name, in languages that have no article there. */
  pet: 8192,
  /** Behind a word that opens a sentence, it says that the word names somebody. */
  telling: 4096,
  /** Heads the column of given names, or of whole names, in a table. */
  givenHead: 16384,
  /** Heads the column of surnames. */
  surnameHead: 32768,
  /** Names a part of a site or a newspaper, though it is also the head of a longer name (`Trump Media`). */
  rubric: 65536,
} as const;

const words: Record<keyof typeof cue, string> = {
  trade: `cricketer spinner bowler batsman batter footballer striker midfielder goalkeeper winger defender
fullback quarterback linebacker cornerback pitcher shortstop outfielder golfer jockey sprinter swimmer cyclist rower boxer
wrestler gymnast skater snooker darts lock prop hooker flanker hurler drummer guitarist bassist pianist cellist violinist
fiddler singer songwriter soprano tenor baritone saxophonist trumpeter composer conductor luthier painter sculptor potter
poet playwright novelist illustrator animator treasurer plumber baker butcher vicar curate headteacher headmaster headmistress
schoolteacher carpenter electrician dentist nurse midwife astronomer botanist mathematician physicist chemist surname
disambiguation spinners`,
  settlement: 'town city village hamlet parish county province district island port municipality commune',
  christened: 'called named nicknamed christened dubbed',
  indefinite: 'a an one another',
  of: 'of',
  the: 'the',
  relative: relativesNames,
  creature: `dog puppy cat kitten tomcat tabby horse pony mare stallion gelding colt filly foal racehorse donkey mule goat ewe
piglet sow cow calf parrot cockatoo parakeet budgie canary hen rooster cockerel goose swan tortoise turtle hamster rabbit ferret
hedgehog otter llama alpaca camel gorilla chimpanzee giraffe elephant rhino hippo penguin iguana gecko goldfish spaniel labrador
retriever terrier collie poodle dachshund beagle bulldog pug corgi greyhound whippet sheepdog tractor van lorry boat yacht
sloop dinghy tugboat trawler schooner locomotive`,
  kin: 'aunt auntie uncle granny grandma grandpa grandad nana cousin nurse sister coach',
  possessive: 'my our his her their your',
  being: 'is was',
  joining: 'on upon under le sur',
  pet: `кот кота кошка кошку пёс пес пса собака собаку щенок щенка котёнок попугай попугая пони конь козёл ёжик кіт кота кішка
кошеня цуценя папуга котка куче kot kota kotka pies psa papuga kuc kocour kocoura kočka štěně papoušek kater hund papagei pony
esel chat chaton chien chiot perroquet poney gato gata perro perra loro gatto gatta cane pappagallo gatto cão cachorro papagaio
kissa koira papukaija kedi köpek papağan`,
  telling: 'was has had said says will did would',
  givenHead: `first given forename forenames christian name names fname firstname vorname vornamen rufname prénom prénoms
nombre nombres nome nomi voornaam förnamn etunimi imię imiona jméno křestní ime isim ad adı имя имена ім'я ім’я име όνομα
الاسم نام שם 名 名前 名字 이름 नाम`,
  surnameHead: `last surname family surnames lastname lname nachname familienname zuname nom apellido apellidos cognome
sobrenome apelido achternaam efternamn sukunimi nazwisko příjmení priimek soyadı soyad фамилия прізвище фамилия επώνυμο
اللقب משפחה 姓 姓氏 성 उपनाम`,
  rubric: `media entertainment sports business nation weather library video world school schools magazine travel group
company hotels golf league club wine stations`,
};

const table = (() => {
  const builder = createLexemeTableBuilder();
  for (const [name, list] of Object.entries(words)) {
    for (const text of list.split(/\s+/))
      if (text !== '') builder.add(normalise(text).text, cue[name as keyof typeof cue]);
  }
  return builder.finish(-1);
})();

/** What the word of token `at` is a sign of: bits of `sign`. */
export function cuesAt({ tokens }: { tokens: Tokens }, at: number): number {
  if (at < 0 || at >= tokens.count) return 0;
  // The prefilter tells nearly always, and only of no word that it is one.
  if (mayHave(table, tokens.hash[at] as number) === 0) return 0;
  return table.flags[findToken(table, tokens, at)] ?? 0;
}

/** @param text a folded word. */
export const isTrade = (text: string): boolean =>
  ((table.flags[findFolded(table, text)] ?? 0) & cue.trade) !== 0;
