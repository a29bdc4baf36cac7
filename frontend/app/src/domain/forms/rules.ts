import * as z from 'zod/mini';
import type { MessageKey } from '@/i18n/i18n';

const LONGEST_NAME = 100;
const LONGEST_EMAIL = 254;

/** A text that must be there; the message says what to enter. */
export const required = (message: MessageKey, longest = LONGEST_NAME) =>
  z.string().check(z.trim(), z.minLength(1, message), z.maxLength(longest, 'form.too-long'));

/** Only the shape is checked here; whether the address exists, the mail will tell. */
export const email = z
  .string()
  .check(
    z.trim(),
    z.maxLength(LONGEST_EMAIL, 'form.too-long'),
    z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'form.email'),
  );

export const day = (message: MessageKey) => z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/, message));
