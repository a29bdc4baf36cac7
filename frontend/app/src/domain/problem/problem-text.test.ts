import { beforeAll, describe, expect, it } from 'vitest';
import { Problem } from '@/api/problem';
import { activateLanguage, i18n } from '@/i18n/i18n';
import type { Translation } from '@/i18n/use-translation';
import { problemText, violationText } from './problem-text';

const t: Translation['t'] = (key, values) => i18n._(key, values);

describe('the words for a problem', () => {
  beforeAll(() => activateLanguage('de'));

  it('go by its code', () => {
    expect(problemText(new Problem(409, 'org.activation.refused'), t)).toContain('passen nicht zusammen');
  });

  it('go by its status where the code has no words of its own', () => {
    expect(problemText(new Problem(403, 'exam.exam-date.whatever'), t)).toContain('fehlt Ihnen das Recht');
    expect(problemText(new Problem(503, 'x.y'), t)).toContain('Auf unserer Seite');
    expect(problemText(new Problem(418, 'x.y'), t)).toContain('nicht geklappt');
  });

  it('never show a code for a field at fault', () => {
    expect(violationText('identity.password.too-weak', t)).toContain('zu leicht zu erraten');
    expect(violationText('some.new-code', t)).toBe('Diese Angabe stimmt nicht.');
  });
});
