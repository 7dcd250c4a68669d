import { defineConfig, devices } from '@playwright/test';

const launchOptions = {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  // Chromium refuses to run as root with its sandbox, and tests often run as root in a container.
  args: ['--no-sandbox', '--disable-background-networking'],
};

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/browser',
  globalSetup: '../support/open-game.ts',
  timeout: 60_000,
  expect: { timeout: 20_000 },
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  // What is kept for play without a network has a test of its own; every other page starts from nothing.
  // A picture where it went wrong; a whole trace of every page would take as long again as the tests themselves.
  use: { screenshot: 'only-on-failure', launchOptions, serviceWorkers: 'block' },
  projects: [
    // A file named for one of the two is of no use to the other.
    { name: 'desktop', testIgnore: '**/*.phone.spec.ts', use: { viewport: { width: 1366, height: 768 } } },
    {
      name: 'phone',
      testIgnore: '**/*.desktop.spec.ts',
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
        userAgent: devices['Pixel 7'].userAgent,
      },
    },
  ],
});
