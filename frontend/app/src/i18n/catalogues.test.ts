import {
  compileMessageOrThrow,
  type CompiledIcuChoices,
  type CompiledMessage,
} from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import german from './locales/de.json';
import english from './locales/en.json';
import french from './locales/fr.json';

const others: Record<string, Record<string, string>> = { french, english };

/** The names and kinds of the arguments of a message, at any depth. */
function argumentsOf(message: CompiledMessage): string[] {
  return message.flatMap((token) => {
    if (typeof token === 'string') {
      return [];
    }
    const [name, kind, format] = token;
    const branches =
      typeof format === 'object' && format !== null ? Object.values(format as CompiledIcuChoices) : [];
    return [`${name} ${kind ?? ''}`, ...branches.filter(Array.isArray).flatMap(argumentsOf)];
  });
}

const signature = (text: string) => [...new Set(argumentsOf(compileMessageOrThrow(text)))].sort();

describe.each(Object.entries(others))('the %s texts', (_language, texts) => {
  it('have the keys of the German ones', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(german).sort());
  });

  it('take the same values', () => {
    for (const [key, text] of Object.entries(german)) {
      expect([key, signature(texts[key] ?? '')]).toEqual([key, signature(text)]);
    }
  });

  it('are nowhere empty', () => {
    expect(Object.entries(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('the French texts', () => {
  it('know the form for many, which French has besides one and other', () => {
    const plurals = Object.entries(french).filter(([, text]) => text.includes(', plural,'));
    expect(plurals.length).toBeGreaterThan(0);
    expect(plurals.filter(([, text]) => !text.includes('many {')).map(([key]) => key)).toEqual([]);
  });
});
