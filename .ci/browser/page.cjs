// Walks through the page of the homelab as a reader does, in a real browser and without a network.
const assert = require('node:assert/strict');
const { pathToFileURL } = require('node:url');
const { launch } = require('./browser.cjs');

const PAGE = pathToFileURL(process.argv[2] || 'out/docs/homelab.html').href;
const tests = [];
const test = (name, walk, options = {}) => tests.push({ name, walk, options });

const visible = page => page.locator('.card').count();
const faint = page => page.locator('.card.faint').count();
const pressed = page => page.locator('.card[aria-pressed=true]').evaluateAll(cards => cards.map(card => card.dataset.name));
const heading = page => page.locator('#details h2').textContent();
const focused = page => page.evaluate(() => document.activeElement.dataset.name || document.activeElement.id);
const transform = page => page.locator('#world').evaluate(world => world.style.transform);

test('shows every service of the data once, none on another', async page => {
    const data = JSON.parse(await page.locator('#data').textContent());
    assert.equal(await visible(page), data.services.length);
    const boxes = await page.locator('.card').evaluateAll(cards => cards.map(card => card.getBoundingClientRect().toJSON()));
    boxes.forEach((one, i) => boxes.slice(i + 1).forEach(other => assert.ok(
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top)));
    const map = await page.locator('#map').boundingBox();
    assert.ok(boxes.every(box => box.left >= map.x && box.right <= map.x + map.width && box.bottom <= map.y + map.height));
});

test('a click tells of a service, its file, its Java line, and who needs it', async page => {
    const data = JSON.parse(await page.locator('#data').textContent());
    const link = data.links.find(each => each.waitsUntil);
    const needed = data.services.find(service => service.name === link.to);
    await page.click(`[data-name="${needed.name}"]`);
    assert.equal(await heading(page), needed.name);
    assert.deepEqual(await pressed(page), [needed.name]);
    const text = await page.locator('#details').textContent();
    assert.ok(text.includes(needed.image) && text.includes(`.java:${needed.declared.line}`));
    assert.equal(await page.locator('#details a').first().getAttribute('href'), `../${needed.file}`);
    const users = await page.locator('#details .go.in').evaluateAll(all => all.map(each => each.dataset.go));
    assert.deepEqual(users, data.links.filter(each => each.to === needed.name).map(each => each.from));
    await page.click(`#details .go.in[data-go="${link.from}"]`);
    assert.equal(await heading(page), link.from);
    assert.ok(await page.locator(`[data-name="${needed.name}"].needed`).count());
    await page.click('#close');
    assert.deepEqual(await pressed(page), []);
});

test('a stack can be hidden and shown, and lines too', async page => {
    const all = await visible(page);
    const stack = await page.locator('.frame').first().getAttribute('data-stack');
    const chip = page.locator(`[data-chip="stack ${stack}"]`);
    const own = Number(await chip.locator('small').textContent());
    await chip.click();
    assert.equal(await visible(page), all - own);
    assert.equal(await chip.getAttribute('aria-pressed'), 'false');
    assert.equal(await page.locator(`.frame[data-stack="${stack}"]`).count(), 0);
    assert.match(await page.locator('#count').textContent(), new RegExp(`^${all - own} of ${all} services`));
    await chip.click();
    assert.equal(await visible(page), all);
    assert.ok(await page.locator('.edge.calls').count() > 0);
    await page.click('[data-chip="line calls"]');
    assert.equal(await page.locator('#edges .edge.calls').count(), 0);
});

test('a profile shows what runs with it', async page => {
    const data = JSON.parse(await page.locator('#data').textContent());
    for (const profile of ['', ...data.profiles.map(each => each.name)]) {
        await page.selectOption('#profile', profile);
        const expected = data.services.filter(each => each.profiles.length === 0 || each.profiles.includes(profile)).length;
        assert.equal(await visible(page), expected, `profile ${profile}`);
    }
});

test('a search dims the rest, and Enter opens what was found', async page => {
    const all = await visible(page);
    const name = await page.locator('.card').last().getAttribute('data-name');
    await page.keyboard.press('/');
    assert.equal(await focused(page), 'search');
    await page.keyboard.type(name);
    const matches = Number((await page.locator('#count').textContent()).match(/^(\d+) of/)[1]);
    assert.ok(matches >= 1 && matches < all);
    assert.equal(await faint(page), all - matches);
    await page.keyboard.press('Enter');
    assert.equal(await heading(page), name);
    assert.equal(await focused(page), name);
    await page.fill('#search', 'no-such-thing-anywhere');
    assert.equal(await faint(page), all);
    await page.keyboard.press('Escape');
    assert.equal(await faint(page), 0);
});

test('everything can be done with the keyboard', async page => {
    for (let i = 0; i < 40 && !(await page.evaluate(() => document.activeElement.classList.contains('card'))); i++) {
        await page.keyboard.press('Tab');
    }
    const first = await focused(page);
    const box = await page.locator(`[data-name="${first}"]`).evaluate(card => getComputedStyle(card).outlineStyle);
    assert.equal(box, 'solid', 'the focus can be seen');
    await page.keyboard.press('ArrowDown');
    const second = await focused(page);
    assert.notEqual(second, first);
    const top = name => page.locator(`[data-name="${name}"]`).evaluate(card => card.offsetTop);
    assert.ok(await top(second) > await top(first), 'down is down');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.locator(`[data-name="${second}"]`).focus();
    await page.keyboard.press('Enter');
    assert.equal(await heading(page), second);
    assert.equal(await page.evaluate(() => location.hash), `#${encodeURIComponent(second)}`);
    await page.keyboard.press('Escape');
    assert.deepEqual(await pressed(page), []);
    assert.equal(await focused(page), second, 'the focus stays where it was');
    assert.equal(await page.locator('.card[tabindex="0"]').count(), 1, 'Tab stops once at the services');
});

test('zooms with buttons, keys and wheel, and moves when it is dragged', async page => {
    const start = await transform(page);
    await page.click('#zoom-in');
    const larger = await transform(page);
    assert.notEqual(larger, start);
    await page.keyboard.press('0');
    assert.equal(await transform(page), start);
    const map = await page.locator('#map').boundingBox();
    await page.mouse.move(map.x + 5, map.y + 5);
    await page.mouse.wheel(0, -300);
    await page.waitForFunction(before => document.getElementById('world').style.transform !== before, start);
    const wheeled = await transform(page);
    await page.mouse.move(map.x + 8, map.y + map.height / 2);
    await page.mouse.down();
    await page.mouse.move(map.x + 90, map.y + map.height / 2 + 40, { steps: 4 });
    await page.mouse.up();
    assert.notEqual(await transform(page), wheeled);
    assert.deepEqual(await pressed(page), [], 'dragging chooses nothing');
});

test('an address with a name opens that service', async page => {
    const name = await page.locator('.card').nth(3).getAttribute('data-name');
    await page.goto(`${PAGE}#${name}`);
    await page.reload();
    assert.equal(await heading(page), name);
});

/** The contrast of a text with what is behind it, as WCAG counts it. */
async function contrast(page, selector) {
    return page.locator(selector).first().evaluate(element => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const rgb = colours => {
            canvas.clearRect(0, 0, 1, 1);
            colours.forEach(colour => { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); });
            return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
        };
        const backgrounds = [];
        for (let each = element; each; each = each.parentElement) backgrounds.unshift(getComputedStyle(each).backgroundColor);
        const light = parts => parts.map(part => part / 255).map(part => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
            .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
        const [one, other] = [light(rgb([...backgrounds, getComputedStyle(element).color])), light(rgb(backgrounds))];
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    });
}

const TEXTS = ['.card b', '.card i', '.frame h2', '.frame h2 small', '.chip', '.chip small', '#count', '.profile', '#details h3', '#details .go', '#details p'];

for (const scheme of ['light', 'dark']) {
    test(`can be read in ${scheme}`, async page => {
        for (const selector of TEXTS) {
            const ratio = await contrast(page, selector);
            assert.ok(ratio >= 4.5, `${selector} has a contrast of ${ratio.toFixed(2)}`);
        }
    }, { colorScheme: scheme });
}

test('follows the system, and the switch wins over it', async page => {
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await paper();
    await page.click('#theme');
    const light = await paper();
    assert.notEqual(light, dark);
    await page.reload();
    assert.equal(await paper(), light, 'the choice is kept');
}, { colorScheme: 'dark' });

test('on a narrow window the details cover less than the map, and the chosen card is beside them', async page => {
    await page.locator('.card').nth(5).evaluate(card => card.click());
    await page.waitForTimeout(400);
    const card = await page.locator('.card[aria-pressed=true]').boundingBox();
    const details = await page.locator('#details').boundingBox();
    assert.ok(card.y + card.height <= details.y + 1, 'the card is above the details');
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing sticks out');
}, { viewport: { width: 420, height: 860 } });

test('may reach nobody', async page => {
    const refused = await page.evaluate(() => fetch('http://127.0.0.1:9/').then(() => false, () => true));
    assert.ok(refused);
    assert.match(await page.locator('meta[http-equiv]').getAttribute('content'), /^default-src 'none'/);
}, { expectRefusal: true });

async function main() {
    const browser = await launch();
    let failed = 0;
    for (const { name, walk, options } of tests) {
        const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, colorScheme: 'light', ...options });
        const page = await context.newPage();
        const problems = [];
        page.on('pageerror', error => problems.push(error.message));
        page.on('console', message => {
            if (message.type() === 'error' && !options.expectRefusal) problems.push(message.text());
        });
        page.on('request', request => {
            if (!request.url().startsWith('file:') && !options.expectRefusal) problems.push(`asked for ${request.url()}`);
        });
        try {
            await page.goto(PAGE);
            await walk(page);
            assert.deepEqual(problems, []);
        } catch (failure) {
            failed++;
            console.error(`${name}: ${failure.message}`);
        }
        await context.close();
    }
    await browser.close();
    console.log(`${tests.length} walks through the page, ${failed} failed`);
    process.exitCode = failed > 0 ? 1 : 0;
}

main();
