/** The codes of countries and other regions, as far as the platform knows them. */

const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));

/** Every code of two capital letters; most are no region's. */
export const twoLetterCodes: readonly string[] = letters.flatMap((first) =>
  letters.map((second) => first + second),
);
