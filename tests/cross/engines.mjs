// One way in for each engine: open a page, wait until it has written its answer, give the answer back.
import { spawn } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import { startServer } from '../../src/tools/serve.mjs';

const patience = 120_000;

/** @param {number} ms */
const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Chromium and Firefox both speak WebDriver BiDi or its elder, and puppeteer speaks both.
 * @param {'chrome' | 'firefox'} browser
 * @param {string} executablePath
 * @param {string} address
 * @returns {Promise<string>}
 */
export async function askPuppet(browser, executablePath, address) {
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
    const page = await opened.newPage();
    await page.goto(address, { timeout: patience });
    await page.waitForFunction(() => document.title === 'done', { timeout: patience, polling: 200 });
    return await page.evaluate(() => document.body.textContent ?? '');
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

/** @param {string} driver @param {string} browser @param {string} address */
async function askSession(driver, browser, address) {
  await insist(() => call(driver, 'GET', '/status'));
  const options = { binary: browser, args: ['--automation'] };
  const wanted = { capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options } } };
  const { sessionId } = await call(driver, 'POST', '/session', wanted);
  const session = `/session/${sessionId}`;
  try {
    await call(driver, 'POST', `${session}/url`, { url: address });
    return await insist(async () => {
      const script = 'return document.title === "done" ? document.body.textContent : null';
      const text = await call(driver, 'POST', `${session}/execute/sync`, { script, args: [] });
      if (typeof text !== 'string') throw new Error('WebKit has not answered yet');
      return text;
    });
  } finally {
    await call(driver, 'DELETE', session).catch(() => undefined);
  }
}

/**
 * WebKitGTK through its own driver, in plain WebDriver, on a screen that nobody sees.
 * @param {{ driver: string, browser: string }} webkit
 * @param {string} address
 */
export async function askWebkit({ driver, browser }, address) {
  const port = await freePort();
  // Its own sandbox needs rights that a container seldom has; the page it opens is ours.
  const env = { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  const command = ['-a', '-s', '-screen 0 1366x768x24', driver, `--port=${port}`, '--host=127.0.0.1'];
  const running = spawn('xvfb-run', command, { stdio: 'ignore', env, detached: true });
  try {
    return await askSession(`http://127.0.0.1:${port}`, browser, address);
  } finally {
    // The screen and the driver are one group: end both.
    if (running.pid) process.kill(-running.pid);
  }
}
