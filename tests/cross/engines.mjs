// One way in for each engine: open pages in turn, wait until each has its answer, give the answers back.
import { spawn } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { startServer } from '../../src/tools/serve.mjs';

const patience = 120_000;

/** @param {number} ms */
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * A page to open, and an expression that is the page's answer once it has one and null before.
 * @typedef {{ address: string, answer: string }} Question
 */

/** @param {import('puppeteer-core').Browser} browser @param {Question} question */
async function askPage(browser, { address, answer }) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(address, { timeout: patience });
  const found = await page.waitForFunction(answer, { timeout: patience, polling: 200 });
  const text = String(await found.jsonValue());
  if (errors.length > 0) throw new Error(errors.join('; '));
  return text;
}

/**
 * Chromium and Firefox both speak WebDriver BiDi or its elder, and puppeteer speaks both.
 * @param {'chrome' | 'firefox'} browser
 * @param {string} executablePath
 * @param {Question[]} questions
 */
export async function askPuppet(browser, executablePath, questions) {
  const args = browser === 'chrome' ? ['--no-sandbox'] : [];
  const opened = await puppeteer.launch({
    browser,
    executablePath,
    headless: true,
    args,
    timeout: patience,
    protocolTimeout: patience,
  });
  try {
    const answers = [];
    for (const question of questions) answers.push(await askPage(opened, question));
    return answers;
  } finally {
    await opened.close();
  }
}

/** A port nobody uses now. */
async function freePort() {
  const { port, close } = await startServer('.');
  await close();
  return port;
}

/** @param {string} driver where WebKitWebDriver listens @param {string} method @param {string} path @param {unknown} [body] */
async function call(driver, method, path, body) {
  const response = await fetch(driver + path, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const { value } = await response.json();
  if (value?.error) throw new Error(`${path}: ${value.error} ${value.message}`);
  return value;
}

/** Tries until it works or patience ends. @template T @param {() => Promise<T>} attempt @returns {Promise<T>} */
async function insist(attempt) {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(200);
    }
  }
}

/** @param {string} driver @param {string} session @param {Question} question */
async function askView(driver, session, { address, answer }) {
  await call(driver, 'POST', `${session}/url`, { url: address });
  return insist(async () => {
    const text = await call(driver, 'POST', `${session}/execute/sync`, { script: `return ${answer}`, args: [] });
    if (text === null) throw new Error(`WebKit has no answer from ${address}`);
    return String(text);
  });
}

/** @param {string} driver @param {string} browser @param {Question[]} questions */
async function askSession(driver, browser, questions) {
  await insist(() => call(driver, 'GET', '/status'));
  const options = { binary: browser, args: ['--automation'] };
  const wanted = { capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } } };
  const { sessionId } = await call(driver, 'POST', '/session', wanted);
  const session = `/session/${sessionId}`;
  try {
    const answers = [];
    for (const question of questions) answers.push(await askView(driver, session, question));
    return answers;
  } finally {
    await call(driver, 'DELETE', session).catch(() => undefined);
  }
}

/**
 * WebKitGTK through its own driver, in plain WebDriver, on a screen that nobody sees.
 * @param {{ driver: string, browser: string }} webkit
 * @param {Question[]} questions
 */
export async function askWebkit({ driver, browser }, questions) {
  const port = await freePort();
  // Its own sandbox needs rights that a container seldom has; the pages it opens are ours.
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const command = ['-a', '-s', '-screen 0 1366x768x24', driver, `--port=${port}`, '--host=127.0.0.1'];
  const running = spawn('xvfb-run', command, { stdio: 'ignore', env, detached: true });
  try {
    return await askSession(`http://127.0.0.1:${port}`, browser, questions);
  } finally {
    // The screen and the driver are one group: end both.
    if (running.pid) process.kill(-running.pid);
  }
}
