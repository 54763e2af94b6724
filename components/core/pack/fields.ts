/** The field types of cards and packs. Each message says what is wrong and how to fix it. */
import * as v from 'valibot';

/** Longest text in a pack, in UTF-16 units; far more than a card can show. */
export const maxText = 10_000;

const tooLong = `text of more than ${maxText} characters: shorten it`;

export const Text = v.pipe(
  v.string(),
  v.regex(/\S/, 'empty text: write something or remove the field'),
  v.maxLength(maxText, tooLong),
  v.trim(),
);

/** Letters and digits are what is matched. */
const held = (form: string) => form.normalize('NFKC').match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Text to be found on pages; with fewer than two letters or digits it would match nowhere or in every line. */
export const Form = v.pipe(
  Text,
  v.check((form) => held(form) !== 0, 'no letter or digit: write a name, or remove the alias'),
  v.check(
    (form) => held(form) !== 1,
    'a single letter, which would match everywhere: write a longer form, or remove the alias',
  ),
);

export const TextOrNone = v.pipe(v.string(), v.maxLength(maxText, tooLong), v.trim());

export const Id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9][a-z0-9.-]{0,127}$/,
    'not an id: use lower-case letters, digits, dots and hyphens, at most 128, a letter or digit first',
  ),
);

/** A card: its id, or with a pack's id and a colon before it, `geneva-2021:nord-stream-2`. */
export const CardReference = v.pipe(
  v.string(),
  v.regex(
    /^([a-z0-9][a-z0-9.-]{0,127}:)?[a-z0-9][a-z0-9.-]{0,127}$/,
    'not a card: write its id, or pack:card for a card of another pack',
  ),
);

export const Language = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
    'not a language: write a BCP 47 tag such as en, de or zh-Hans',
  ),
);

/** `2021`, `2021-09`, `2021-09-10`, or two of them separated by a slash for a period. */
export const PartialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(\/\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$/,
    'not a date: write it as 2021, 2021-09 or 2021-09-10, or two of them as 2012-01/2014-02',
  ),
);

/** Web addresses only, without a user name, which could disguise the host. */
export const Url = v.pipe(
  v.string(),
  v.maxLength(2_000, 'a web address of more than 2000 characters: shorten it'),
  v.regex(
    /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/?#@\\]+([/?#]\S*)?$/,
    'not a web address: write one that begins with https:// or http://, without spaces or a user name',
  ),
);

const whole = 'not a paragraph number: use whole numbers from 1';

/** Paragraphs of the pack's source, from 1. */
export const Paragraphs = v.pipe(
  v.array(v.pipe(v.number(), v.integer(whole), v.minValue(1, whole))),
  v.minLength(1, 'an empty list: add a paragraph or remove the field'),
);

/** Adds a description to a schema, which editors show. */
export const about = <S extends v.GenericSchema>(schema: S, text: string) =>
  v.pipe(schema, v.description(text));
