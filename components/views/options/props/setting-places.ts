/** Where each setting is on the options page, and the words a reader may search for. */
import type { SettingKey } from '../../../core/settings/settings.ts';
import type { StringKey } from '../../../strings/strings.ts';

export interface SettingPlace {
  /** Id of the element on the options page. */
  id: string;
  section: StringKey;
  label: StringKey;
  /** Further texts shown there: choices and hints. */
  texts: readonly StringKey[];
  /** Synonyms for search only; not shown anywhere. */
  also: StringKey;
  /** The settings that are made there. */
  settings: readonly SettingKey[];
}

/** Every place of the options page, in its order. */
export const settingPlaces: readonly SettingPlace[] = [
  {
    id: 'set-enabled',
    section: 'optionsGeneral',
    label: 'optionsEnabled',
    texts: ['optionsEnabledHint'],
    also: 'optionsAlsoEnabled',
    settings: ['enabled'],
  },
  {
    id: 'set-badge',
    section: 'optionsGeneral',
    label: 'optionsBadge',
    texts: ['optionsBadgeHint'],
    also: 'optionsAlsoBadge',
    settings: ['badge'],
  },
  {
    id: 'sites',
    section: 'optionsSites',
    label: 'optionsSiteRule',
    texts: ['optionsSiteExcept', 'optionsSiteOnly', 'optionsSiteAdd', 'optionsSiteHint'],
    also: 'optionsAlsoSites',
    settings: ['siteRule', 'siteHosts'],
  },
  {
    id: 'set-how-much',
    section: 'optionsMarks',
    label: 'optionsMarkHowMuch',
    texts: ['optionsMarkSection', 'optionsMarkSectionHint', 'optionsMarkPage', 'optionsMarkEvery'],
    also: 'optionsAlsoHowMuch',
    settings: ['markHowMuch'],
  },
  {
    id: 'set-style',
    section: 'optionsMarks',
    label: 'optionsMarkStyle',
    texts: ['optionsMarkBoth', 'optionsMarkUnderline', 'optionsMarkBackground', 'optionsMarkNone'],
    also: 'optionsAlsoStyle',
    settings: ['markStyle'],
  },
  {
    id: 'set-colour',
    section: 'optionsMarks',
    label: 'optionsMarkColour',
    texts: ['optionsMarkOne', 'optionsMarkKind'],
    also: 'optionsAlsoColour',
    settings: ['markColour'],
  },
  {
    id: 'set-print',
    section: 'optionsMarks',
    label: 'optionsMarkPrint',
    texts: [],
    also: 'optionsAlsoPrint',
    settings: ['markInPrint'],
  },
  {
    id: 'set-kinds',
    section: 'optionsCards',
    label: 'optionsKinds',
    texts: [
      'kinds_person',
      'kinds_organisation',
      'kinds_place',
      'kinds_project',
      'kinds_event',
      'kinds_topic',
    ],
    also: 'optionsAlsoKinds',
    settings: ['kindsOff'],
  },
  {
    id: 'set-strictness',
    section: 'optionsCards',
    label: 'optionsStrictness',
    texts: [
      'optionsStrict',
      'optionsStrictHint',
      'optionsBalanced',
      'optionsBalancedHint',
      'optionsGenerous',
    ],
    also: 'optionsAlsoStrictness',
    settings: ['strictness'],
  },
  {
    id: 'set-open',
    section: 'optionsOpening',
    label: 'optionsOpenOn',
    texts: ['optionsOpenRest', 'optionsOpenKey', 'optionsOpenClick', 'optionsOpenDelay', 'optionsWhichKey'],
    also: 'optionsAlsoOpen',
    settings: ['openOn', 'openKey', 'openDelay'],
  },
  {
    id: 'set-panel',
    section: 'optionsOpening',
    label: 'optionsOpenPanel',
    texts: ['optionsOpenPanelHint'],
    also: 'optionsAlsoPanel',
    settings: ['openInPanel'],
  },
  {
    id: 'set-close',
    section: 'optionsOpening',
    label: 'optionsCloseDelay',
    texts: ['optionsCloseDelayHint'],
    also: 'optionsAlsoClose',
    settings: ['closeDelay'],
  },
  {
    id: 'keys',
    section: 'optionsKeys',
    label: 'optionsKeys',
    texts: ['optionsKeysText', 'optionsKeysChange'],
    also: 'optionsAlsoKeys',
    settings: [],
  },
  {
    id: 'set-notes',
    section: 'ownCards',
    label: 'notesOnPages',
    texts: ['notesOnPagesHint', 'noteTitle'],
    also: 'optionsAlsoNotes',
    settings: ['notesOnPages'],
  },
  {
    id: 'packs',
    section: 'optionsPacks',
    label: 'optionsPacks',
    texts: ['optionsPackOn', 'optionsPackMarks', 'optionsPackMarksHint', 'packSites', 'packColour'],
    also: 'optionsAlsoPacks',
    settings: ['packsOff', 'packsSearchOnly', 'packsOrder', 'packSites', 'packColours'],
  },
  {
    id: 'hidden',
    section: 'optionsHidden',
    label: 'optionsHidden',
    texts: ['optionsHiddenText', 'optionsBringBack', 'cardNotThis'],
    also: 'optionsAlsoHidden',
    settings: ['hiddenCards', 'hiddenAliases', 'hiddenHere'],
  },
  {
    id: 'names',
    section: 'optionsNames',
    label: 'optionsNames',
    texts: ['optionsNamesText', 'nameIs', 'nameIsNot'],
    also: 'optionsAlsoNames',
    settings: ['addedAliases', 'addedConfusables'],
  },
  {
    id: 'tester',
    section: 'optionsTester',
    label: 'optionsTester',
    texts: ['optionsTesterText', 'optionsTesterCopy'],
    also: 'optionsAlsoTester',
    settings: [],
  },
  {
    id: 'set-backup',
    section: 'optionsBackup',
    label: 'optionsSaveBackup',
    texts: ['optionsSaveBackupHint', 'optionsRestore', 'optionsRestoreHint'],
    also: 'optionsAlsoBackup',
    settings: [],
  },
  {
    id: 'set-reset',
    section: 'optionsBackup',
    label: 'optionsReset',
    texts: ['optionsResetAsk'],
    also: 'optionsAlsoReset',
    settings: [],
  },
  {
    id: 'help',
    section: 'optionsHelp',
    label: 'optionsHelp',
    texts: ['optionsHelpHow', 'optionsHelpPrivate', 'optionsHelpReport'],
    also: 'optionsAlsoHelp',
    settings: [],
  },
];

/** The labels of the places where these settings are made, each once, in page order. */
export function labelsOf(keys: readonly SettingKey[]): StringKey[] {
  return settingPlaces
    .filter(({ settings }) => settings.some((key) => keys.includes(key)))
    .map(({ label }) => label);
}
