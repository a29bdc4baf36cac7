import { expect } from '@playwright/test';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
  receivedAt: string;
}

const page = process.env.GUILDHALL_MAIL_URL ?? 'http://127.0.0.1:8125';

async function mailsTo(address: string): Promise<Mail[]> {
  const response = await fetch(`${page}/api/mails?to=${encodeURIComponent(address)}`);
  return (await response.json()) as Mail[];
}

/** The mail to the address whose subject or text fits; waits until the stack has sent it. */
export async function mailTo(address: string, about: RegExp): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        found = (await mailsTo(address)).find(({ subject, text }) => about.test(`${subject}\n${text}`));
        return found?.subject;
      },
      { message: `a mail to ${address} about ${about.source}`, timeout: 120_000 },
    )
    .toBeDefined();
  return found as Mail;
}

/** How many mails the address got whose subject or text fits, up to now. */
export async function countMails(address: string, about: RegExp): Promise<number> {
  return (await mailsTo(address)).filter(({ subject, text }) => about.test(`${subject}\n${text}`)).length;
}

/** The address behind the link of a mail, as it stands in the text part. */
export function linkIn(mail: Mail, containing: string): string {
  const link = (mail.text.match(/https?:\/\/\S+/g) ?? []).find((address) => address.includes(containing));
  expect(link, `a link to ${containing} in the mail "${mail.subject}"`).toBeDefined();
  return (link as string).replace(/[.,)>]+$/, '');
}
