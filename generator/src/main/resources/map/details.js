// What is told of a service, and of the homelab where none is chosen.
const code = text => element('code', {}, text);

function definition(list, term, ...values) {
  if (values.some(value => value && value !== '')) list.append(element('dt', {}, term), element('dd', {}, ...values));
}

function section(title, items) {
  if (items.length === 0) return [];
  return [element('h3', {}, title), element('ul', {}, ...items.map(item => element('li', {}, ...[item].flat())))];
}

function row(left, right) {
  return element('div', { class: 'row' }, left, element('span', {}, right));
}

function go(name, kind, label = name) {
  return element('button', { type: 'button', class: `go ${kind}`, 'data-go': name }, label);
}

function relation(link) {
  const when = { healthy: 'until healthy', started: 'until started', ended: 'until it has ended' }[link.waitsUntil];
  const ports = link.calls.map(each => `:${each}`).join(' ');
  return [
    when ? `waits ${when}${link.optional ? ', where active' : ''}` : '',
    ports && (when ? ports : `calls ${ports}`),
    link.sites.length ? `site ${link.sites.join(', ')}` : '',
  ].filter(Boolean).join(' · ');
}

function port(each) {
  const reached = [];
  if (each.hostPort) reached.push(`127.0.0.1:${each.hostPort}`);
  if (each.site) reached.push(each.site.address.startsWith(':') ? `localhost${each.site.address}` : each.site.address);
  return row(element('span', {}, code(String(each.port)), ` ${each.name}`), reached.join(', ') || 'inside only');
}

function variable(map, name) {
  const known = map.variables.find(each => each.name === name);
  const title = element('span', { class: known && known.kind === 'secret' ? 'code secret' : 'code' }, name);
  return known ? [title, element('span', { class: 'help' }, known.help)] : [title];
}

/** A path of the tree as a link from where this page lies. */
const treeLink = path => element('a', { href: `../${path}` }, path);

function serviceDetails(map, service) {
  const close = element('button', { type: 'button', class: 'close', id: 'close', 'aria-label': 'Close' }, '×');
  const stack = element('p', { class: 'stack' }, `stack ${service.stack}${service.profiles.length ? `, profile ${service.profiles.join(', ')}` : ''}`);
  stack.style.setProperty('--hue', hue(map, service.stack));
  const facts = element('dl');
  definition(facts, 'Image', code(service.image));
  definition(facts, 'File', treeLink(service.file));
  const declared = code(`${service.declared.source.replace(/^.*\//, '')}:${service.declared.line}`);
  declared.setAttribute('title', service.declared.source);
  definition(facts, 'Declared', declared);
  definition(facts, 'Answers to', code(service.host));
  definition(facts, 'Health', service.health);
  const from = map.links.filter(link => link.from === service.name);
  const to = map.links.filter(link => link.to === service.name);
  const volumes = service.data.map(name => {
    const volume = map.volumes.find(each => each.key === name);
    return volume ? [code(volume.name), element('span', { class: 'help' }, volume.contents)] : [code(name)];
  });
  return [
    element('header', {}, element('h2', {}, service.name), close),
    stack,
    element('p', { class: 'purpose' }, service.purpose),
    facts,
    ...section(`Needs ${from.length}`, from.map(link => row(go(link.to, 'out'), relation(link)))),
    ...section(`Needed by ${to.length}`, to.map(link => row(go(link.from, 'in'), relation(link)))),
    ...section('Listens at', service.ports.map(port)),
    ...section('Keeps data in', volumes),
    ...section('Variables', service.variables.map(name => variable(map, name))),
  ];
}

function sign(kind) {
  const svg = shape('svg', { viewBox: '0 0 34 14', 'aria-hidden': 'true' });
  svg.append(shape('path', { d: 'M1 7h30', class: `edge ${kind}` }));
  return svg;
}

function homelabDetails(map) {
  const sites = map.services.flatMap(service => service.ports.filter(each => each.site).map(each => ({ service, site: each.site })));
  const unique = sites.filter((each, index) => sites.findIndex(other => other.site.name === each.site.name) === index);
  const keys = [['←↑↓→', 'move between services'], ['Enter', 'open a service'], ['Esc', 'close it'], ['/', 'search'],
    ['+ − 0', 'zoom in, out, show all']];
  const signs = [['out', 'leads to what the chosen service needs'], ['in', 'comes from who needs it'], ['waits', 'waits before it starts'],
    ['calls', 'only calls'], ['sites', 'a site of the reverse proxy']];
  return [
    element('h2', {}, 'About this map'),
    element('p', { class: 'purpose' }, `${counted(map.services.length, 'service')} in ${counted(map.stacks.length, 'stack')} on the network `,
      code(map.network), '. Choose a service to see what it needs and who needs it.'),
    ...section('Sites', unique.map(({ service, site }) => row(go(service.name, 'out', site.name),
      site.address.startsWith(':') ? element('a', { href: `http://localhost${site.address}` }, `localhost${site.address}`) : site.address))),
    element('h3', {}, 'Lines'),
    element('div', { class: 'signs' }, ...signs.flatMap(([kind, text]) => [sign(kind), element('span', {}, text)])),
    element('h3', {}, 'Keys'),
    element('div', { class: 'keys' }, ...keys.flatMap(([key, text]) => [element('kbd', {}, key), element('span', {}, text)])),
  ];
}
