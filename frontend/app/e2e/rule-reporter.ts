import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { FullConfig, Reporter, Suite, TestCase } from '@playwright/test/reporter';

const RULE_ID = /\[([A-Z]{3}-\d+)\]/g;

/**
 * Notes which rules of docs/requirements.md were proved in the browser, for `./guildhall rules`: one line of rule, level
 * and test, separated by tabs, per rule named in the title of a test that ran and passed. One file per project, because
 * the projects may run one by one.
 */
export default class RuleReporter implements Reporter {
  private folder = '';
  private suite: Suite | undefined;

  onBegin(config: FullConfig, suite: Suite) {
    this.folder = join(dirname(config.configFile ?? 'playwright.config.ts'), 'target', 'rules');
    this.suite = suite;
  }

  onEnd() {
    mkdirSync(this.folder, { recursive: true });
    for (const project of this.suite?.suites ?? []) {
      const lines = new Set(project.allTests().filter(ranAndPassed).flatMap(proofs));
      writeFileSync(join(this.folder, `${project.title}.tsv`), [...lines].sort().join('\n') + '\n');
    }
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
