/** Direction of a language's script, by its BCP 47 tag. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  /^(ar|dv|fa|he|ps|sd|u[gr]|yi)\b/i.test(language) ? 'rtl' : 'ltr';
