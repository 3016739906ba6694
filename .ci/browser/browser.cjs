// A headless Chromium that speaks to nobody, with a profile that is thrown away.
const { chromium } = require('playwright-core');

const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];

exports.launch = () => chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: process.getuid && process.getuid() !== 0,
    args: FLAGS,
});
