/** Visitors that are treated alike, whatever their name. */
export const kinds = [
  'nobody',
  /** A citizen whose session ran out. */
  'signed-off',
  /** A caseworker whose session ran out while looking at a citizen. */
  'staff-signed-off',
  /** MitID has vouched for them, and they have no account. */
  'enrolling',
  'citizen',
  /** A citizen who logged in with a one-time password. */
  'one-time',
  /** A citizen who has a new policy to accept. */
  'new-policy',
  /** A caseworker who has chosen nobody. */
  'caseworker',
  /** A caseworker who looks at a citizen. */
  'looking',
  'support',
  'employer',
  /** Another system with its credential, and no session. */
  'system',
] as const;

export type Kind = (typeof kinds)[number];

/** What each kind of visitor gets. */
export type Row<Answer> = Record<Kind, Answer>;

/** The same for everybody, but for those who are named. */
export function everybody<Answer>(answer: Answer, others: Partial<Row<Answer>> = {}): Row<Answer> {
  const same = {
    ...{ nobody: answer, 'signed-off': answer, 'staff-signed-off': answer, enrolling: answer, citizen: answer },
    ...{
      'one-time': answer,
      'new-policy': answer,
      caseworker: answer,
      looking: answer,
      support: answer,
      employer: answer,
      system: answer,
    },
  };
  return { ...same, ...others };
}
