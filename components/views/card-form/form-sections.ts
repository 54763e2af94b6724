import type { DraftList } from '../../core/own-cards/draft.ts';
import type { StringKey } from '../../strings/strings.ts';
import type { RowField } from './Rows.tsx';

/** A section of the form that is collapsed until needed. */
export interface FormSection {
  list: DraftList | 'aliases';
  title: StringKey;
  help: StringKey;
  add: StringKey;
  fields: readonly RowField[];
}

/** The lists of a card in the order of the form. */
export const formSections: readonly FormSection[] = [
  {
    list: 'aliases',
    title: 'formAliases',
    help: 'formAliasesHelp',
    add: 'formAddAlias',
    fields: [
      { field: 'text', label: 'formName' },
      { field: 'strength', label: 'formStrength', as: 'strength' },
    ],
  },
  {
    list: 'links',
    title: 'formLinks',
    help: 'formLinksHelp',
    add: 'formAddLink',
    fields: [
      { field: 'title', label: 'formTitle' },
      { field: 'url', label: 'formUrl', as: 'url' },
    ],
  },
  {
    list: 'facts',
    title: 'formFacts',
    help: 'formFactsHelp',
    add: 'formAddFact',
    fields: [
      { field: 'text', label: 'formFact', as: 'long' },
      { field: 'date', label: 'formDate', as: 'date' },
      { field: 'claimedBy', label: 'formClaimedBy' },
      { field: 'url', label: 'formSource', as: 'url' },
    ],
  },
  {
    list: 'since',
    title: 'formSince',
    help: 'formSinceHelp',
    add: 'formAddSince',
    fields: [
      { field: 'text', label: 'formSinceText', as: 'long' },
      { field: 'date', label: 'formDate', as: 'date' },
      { field: 'url', label: 'formSource', as: 'url' },
    ],
  },
  {
    list: 'quotations',
    title: 'formQuotations',
    help: 'formQuotationsHelp',
    add: 'formAddQuotation',
    fields: [
      { field: 'text', label: 'formQuotation', as: 'long' },
      { field: 'speaker', label: 'formSpeaker' },
      { field: 'date', label: 'formDate', as: 'date' },
      { field: 'url', label: 'formSource', as: 'url' },
    ],
  },
  {
    list: 'relations',
    title: 'formRelations',
    help: 'formRelationsHelp',
    add: 'formAddRelation',
    fields: [
      { field: 'text', label: 'formRelation' },
      { field: 'to', label: 'formRelationTo', as: 'card' },
    ],
  },
  {
    list: 'confusables',
    title: 'formConfusables',
    help: 'formConfusablesHelp',
    add: 'formAddConfusable',
    fields: [
      { field: 'text', label: 'formConfusable' },
      { field: 'is', label: 'formConfusableIs' },
    ],
  },
];
