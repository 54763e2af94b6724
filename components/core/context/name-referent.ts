/** Who or what a name in a text refers to. */
export interface Referent {
  /** The card's entity, another referent of the name, or a thing that is named with it. */
  is: 'own' | 'other' | 'thing';
  /** First and last token, titles and given names included. */
  from: number;
  to: number;
  /** A title stands before the name. */
  titled: boolean;
  /** That title is of an office, not a mere `Mr`. */
  office: boolean;
  /** What a title or another's given name tells. */
  gender?: 'male' | 'female';
  /** One of the card's own given names stands before it. */
  named: boolean;
  /** What the words behind the name say. */
  said?: SaidBehind;
}

/** What the words behind a name can say against its card. */
export type SaidBehind =
  | 'cell'
  | 'generation'
  | 'joined'
  | 'wife'
  | 'number'
  | 'thing'
  | 'branch'
  | 'surname'
  | 'capital';
