// WebKitGTK's MiniBrowser on a virtual screen, driven through Debian's WebKitWebDriver.
import { spawn } from 'node:child_process';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { WEBKIT_DRIVER } from '../../scripts/browsers.mjs';

const PORT = 14_445;
const children = [];

function start(command, args, options) {
  const child = spawn(command, args, options);
  children.push(child);
  return child;
}

process.on('exit', () => {
  for (const child of children) child.kill('SIGTERM');
});

const screen = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
  stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
});
const display = await new Promise((resolve, reject) => {
  let text = '';
  screen.stdio[3].on('data', (data) => {
    text += data;
    if (text.includes('\n')) resolve(text.trim());
  });
  screen.on('exit', () => reject(new Error('Xvfb ended before it had a display')));
});

const driver = start(WEBKIT_DRIVER, [`--port=${PORT}`, '--host=127.0.0.1'], {
  stdio: 'ignore',
  env: {
    ...process.env,
    DISPLAY: `:${display}`,
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    NO_AT_BRIDGE: '1',
    GSETTINGS_BACKEND: 'memory',
  },
});
await new Promise((resolve, reject) => {
  driver.on('exit', () => reject(new Error('WebKitWebDriver ended before it answered')));
  const ask = () =>
    fetch(`http://127.0.0.1:${PORT}/status`).then(
      (answer) => (answer.ok ? resolve() : setTimeout(ask, 50)),
      () => setTimeout(ask, 50),
    );
  ask();
});

export const webkitLauncher = webdriverLauncher({
  hostname: '127.0.0.1',
  port: PORT,
  path: '/',
  connectionRetryCount: 0,
  connectionRetryTimeout: 60_000,
  logLevel: 'error',
  capabilities: {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': {
      binary: '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      args: ['--automation'],
    },
  },
});
