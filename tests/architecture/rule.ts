import { describe, expect, test } from 'vitest';
import { projectTree, type Tree, treeOf } from './tree';

/** Finds what breaks a rule: one sentence each, that says where it is and what to do. */
export type Rule = (tree: Tree) => string[];

type Example = Record<string, string>;

/**
 * Checks the project against a rule, and the rule against examples: a rule that cannot fail is worthless,
 * and one that fails too easily is switched off by the first person in a hurry.
 */
export function proveRule(sentence: string, rule: Rule, examples: { broken: Example[]; kept: Example[] }): void {
  describe(sentence, () => {
    test('the project keeps it', () => {
      const problems = rule(projectTree());
      if (problems.length > 0) throw new Error(`\n${problems.join('\n')}`);
    });

    test.each(examples.broken)('a broken example is found (%#)', (example) => {
      expect(rule(treeOf(example))).not.toEqual([]);
    });

    test.each(examples.kept)('a good example is left alone (%#)', (example) => {
      expect(rule(treeOf(example))).toEqual([]);
    });
  });
}
