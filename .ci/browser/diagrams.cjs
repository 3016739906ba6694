// Parses and draws every Mermaid diagram of the Markdown files that are checked in, with Mermaid itself.
const { execFileSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { launch } = require('./browser.cjs');

const FENCE = /^```mermaid\n([\s\S]*?)^```$/gm;

async function main() {
    const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], { encoding: 'utf8' })
        .split('\n').filter(Boolean);
    const diagrams = files.flatMap(file => [...readFileSync(file, 'utf8').matchAll(FENCE)]
        .map(match => ({ file, text: match[1] })));
    const browser = await launch();
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.setContent('<!doctype html><body></body>');
    await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') });
    let broken = 0;
    for (const [index, diagram] of diagrams.entries()) {
        const problem = await page.evaluate(async ({ id, text }) => {
            try {
                await mermaid.parse(text);
                document.body.innerHTML = (await mermaid.render(id, text)).svg;
                return document.querySelectorAll('g.node').length === 0 ? 'nothing was drawn' : '';
            } catch (failure) {
                return failure.message;
            }
        }, { id: `d${index}`, text: diagram.text });
        if (problem) {
            broken++;
            console.error(`${diagram.file}: ${problem}`);
        } else if (process.env.PICTURES) {
            await page.screenshot({ path: `${process.env.PICTURES}/diagram-${index}.png`, fullPage: true });
        }
    }
    await browser.close();
    console.log(`${diagrams.length} diagrams parsed and drawn, ${broken} broken`);
    process.exitCode = broken > 0 || diagrams.length === 0 ? 1 : 0;
}

main();
