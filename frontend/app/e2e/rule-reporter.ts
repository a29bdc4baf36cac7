import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';

const RULE_ID = /\[([A-Z]{3}-\d+)\]/g;

/**
 * Notes which rules of docs/requirements.md were proved in the browser, for `./guildhall rules`: one line of rule, level
 * and test, separated by tabs, per rule named in the title of a test that ran and passed.
 */
export default class RuleReporter implements Reporter {
  private file = '';
  private suite: Suite | undefined;

  onBegin(config: FullConfig, suite: Suite) {
    this.file = join(dirname(config.configFile ?? 'playwright.config.ts'), 'target', 'rules', 'e2e.tsv');
    this.suite = suite;
  }

  onEnd() {
    const lines = new Set((this.suite?.allTests() ?? []).filter(ranAndPassed).flatMap(proofs));
    if (lines.size === 0) {
      rmSync(this.file, { force: true });
      return;
    }
    mkdirSync(dirname(this.file), { recursive: true });
    writeFileSync(this.file, [...lines].sort().join('\n') + '\n');
  }
}

function ranAndPassed(test: TestCase) {
  return test.outcome() === 'expected' && test.results.at(-1)?.status === 'passed';
}

function proofs(test: TestCase) {
  // The first three parts of the title path are the root, the project and the file: one test in two projects counts once.
  const title = test.titlePath().slice(3).join(' ').replace(/\s+/g, ' ');
  return [...title.matchAll(RULE_ID)].map((match) => `${match[1]}\tBROWSER\t${title}`);
}
