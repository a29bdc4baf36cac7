import { defineConfig } from '@playwright/test';

const chromium = {
  launchOptions: {
    executablePath: process.env.GUILDHALL_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
};

// Patience for a slow machine: what is there sooner is seen sooner.
export default defineConfig({
  testDir: 'e2e',
  workers: 2,
  forbidOnly: true,
  reporter: [['list'], ['./e2e/rule-reporter.ts']],
  use: { ...chromium, locale: 'de-DE', timezoneId: 'Europe/Berlin', trace: 'retain-on-failure' },
  projects: [
    {
      // Every page by itself, against a stand-in for the door and the services.
      name: 'pages',
      testDir: 'e2e/pages',
      outputDir: 'test-results/pages',
      fullyParallel: true,
      timeout: 120_000,
      expect: { timeout: 30_000 },
    },
    {
      // The running stack, which somebody else started: ./guildhall up
      name: 'stack',
      testDir: 'e2e/stack',
      // One after the other: they share the chamber, and a clerk prints the letters of all.
      workers: 1,
      outputDir: 'test-results/stack',
      timeout: 600_000,
      expect: { timeout: 60_000 },
      use: { baseURL: process.env.GUILDHALL_URL ?? 'http://localhost:8080' },
    },
  ],
});
