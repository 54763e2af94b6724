import type { Language } from '../../language.ts';

export const latvian: Language = {
  tag: 'lv',
  endings: {
    added: 's a u am ā',
    rules: 'a>s am>s u>s ā>s as>a ai>a u>a ā>a ai>a es>e ei>e i>e ē>e a>is im>is i>is ī>is',
  },
  cues: {
    thingHead: `parks parka parkā skola skolas skolā balva lidosta klubs tilts stadions fonds nams muzejs institūts universitāte
slimnīca baznīca likums doktrīna tornis bibliotēka`,
    streetHead: 'iela ielas ielā laukums laukuma laukumā bulvāris prospekts aleja',
  },
};
