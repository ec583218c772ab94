/** What one stage of the tests came to. */
export type Outcome = {
  passed: number;
  failed: number;
  /** One text for each failure, the way a person wants to read it. */
  problems: string[];
  /** What should be known beside the numbers, such as why nothing was run. */
  note?: string;
};

/** A stage that is one check: it holds, or `problem` says why not. */
export function singleCheck(problem: string | undefined): Outcome {
  return problem === undefined ? { passed: 1, failed: 0, problems: [] } : { passed: 0, failed: 1, problems: [problem] };
}

/** A stage that could not be run for a good reason, and counts for nothing. */
export function leftOut(note: string): Outcome {
  return { passed: 0, failed: 0, problems: [], note };
}

/** A stage that ended well or badly without a failing test to show for it must still count as a failure. */
export function checkedOutcome(outcome: Outcome, exitCode: number, lastWords: string): Outcome {
  const silent = exitCode !== 0 && outcome.failed === 0;
  const empty = exitCode === 0 && outcome.passed + outcome.failed === 0;
  if (!silent && !empty) return outcome;
  const problem = empty ? 'No test was found.' : `It ended with exit code ${exitCode}:\n${lastWords}`;
  return { ...outcome, failed: outcome.failed + 1, problems: [...outcome.problems, problem] };
}

/** The last lines of what a program said. */
export function lastLines(text: string, count = 40): string {
  return text.trim().split('\n').slice(-count).join('\n');
}
