import { type Role, roles, type TableChoices } from '../../components/core/pack/files/columns/roles.ts';
import { kinds } from '../../components/core/pack/schema.ts';
import { UsageError } from './load-file.ts';

/** Options of commands that read tables, for where a guess is wrong. */
export const choiceOptions = {
  columns: { type: 'string' },
  kind: { type: 'string' },
  sheet: { type: 'string' },
  encoding: { type: 'string' },
  headings: { type: 'string' },
  turned: { type: 'string' },
  parted: { type: 'string' },
} as const;

/** People, organisations, places: as the options page calls them. */
const manyOf: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  organisations: 'organisation',
  organizations: 'organisation',
  places: 'place',
  events: 'event',
  projects: 'project',
  topics: 'topic',
};

/** Takes the options as they were given; gives the choices. @throws UsageError that names what is not understood. */
export function choicesOf(values: Partial<Record<keyof typeof choiceOptions, string>>): TableChoices {
  const { columns, kind, sheet, encoding, headings, turned, parted } = values;
  return {
    ...(columns !== undefined && { columns: columnsOf(columns) }),
    ...(kind !== undefined && { kind: kindNamed(kind) }),
    ...(sheet !== undefined && { sheet }),
    ...(encoding !== undefined && { encoding }),
    ...(headings !== undefined && { headings: yesOrNo('headings', headings) }),
    ...(turned !== undefined && { turned: yesOrNo('turned', turned) }),
    ...(parted !== undefined && { parted: yesOrNo('parted', parted) }),
  };
}

/** `Last name=last name,Party=append`: a comma in a heading is written `\\,`. */
function columnsOf(text: string): Record<string, Role> {
  const entries = text.split(/(?<!\\),/).map((part): [string, Role] => {
    const [, heading = '', name = ''] = /^\s*(.*?)\s*=\s*([^=]*?)\s*$/s.exec(part.replace(/\\,/g, ',')) ?? [];
    const role = roles.find((one) => one === name.toLowerCase());
    if (heading === '' || !role)
      throw new UsageError(`--columns takes HEADING=ROLE, not “${part.trim()}”; roles: ${roles.join(', ')}.`);
    return [heading, role];
  });
  return Object.fromEntries(entries);
}

function kindNamed(name: string): NonNullable<TableChoices['kind']> {
  if (name === 'mixed') return name;
  const kind = kinds.find((one) => one === (manyOf[name] ?? name));
  if (!kind) throw new UsageError(`No such kind: ${name}; there are ${kinds.join(', ')} and mixed.`);
  return kind;
}

function yesOrNo(option: string, text: string): boolean {
  if (text !== 'yes' && text !== 'no') throw new UsageError(`--${option} takes yes or no.`);
  return text === 'yes';
}
