// What is drawn: frames, cards, lines, and the part of them that is seen.
const SVG = 'http://www.w3.org/2000/svg';
const HUES = ['#3b82f6', '#a855f7', '#10a37f', '#e8862e', '#e0457b', '#0ea5b7', '#8a9a1f', '#7c6bf0'];

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function shape(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

function glyph(path) {
  const svg = shape('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' });
  svg.append(shape('path', { d: path }));
  return svg;
}

const DRUM = 'M4 6c0-4 16-4 16 0v12c0 4-16 4-16 0zM4 6c0 4 16 4 16 0';

function hue(map, stack) {
  return HUES[map.stacks.findIndex(each => each.name === stack) % HUES.length];
}

const counted = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** The last part of an image's name with its tag, which is what tells images apart. */
const shortImage = image => image.replace(/^.*\//, '').replace(/@sha256:(.{8}).*/, '@$1…');

function card(map, place) {
  const { service } = place;
  const keeps = !service.oneShot && service.data.some(each => !each.endsWith('/'));
  const size = service.name.length > 24 ? ' longer' : service.name.length > 20 ? ' long' : '';
  const title = element('b', {}, element('span', {}, service.name));
  if (keeps) title.append(glyph(DRUM));
  const button = element('button', {
    type: 'button', class: `card${service.oneShot ? ' once' : ''}${size}`, 'data-name': service.name, tabindex: '-1',
    'aria-pressed': 'false', title: service.purpose,
    'aria-label': [service.name, `stack ${service.stack}`, keeps ? 'keeps data' : '', service.oneShot ? 'ends by itself' : '']
      .filter(Boolean).join(', '),
  }, title, element('i', {}, shortImage(service.image)));
  button.style.left = `${place.x}px`;
  button.style.top = `${place.y}px`;
  button.style.setProperty('--hue', hue(map, service.stack));
  return button;
}

/** A line from the side of one card that faces the other, to that other's. */
function curve(from, to) {
  const { width, height } = CARD;
  if (Math.abs(to.x - from.x) < width) {
    const down = to.y > from.y;
    const x1 = from.x + width / 2, x2 = to.x + width / 2;
    const y1 = from.y + (down ? height : 0), y2 = to.y + (down ? -7 : height + 7);
    const beside = Math.abs(x1 - x2) < 4 && Math.abs(y2 - y1) > height ? width * .62 : 0;
    const bend = Math.max(14, Math.abs(y2 - y1) / 2.4) * (down ? 1 : -1);
    return `M${x1},${y1}C${x1 + beside},${y1 + bend} ${x2 + beside},${y2 - bend} ${x2},${y2}`;
  }
  const right = to.x > from.x;
  const x1 = from.x + (right ? width : 0), x2 = to.x + (right ? -7 : width + 7);
  const y1 = from.y + height / 2, y2 = to.y + height / 2;
  const bend = Math.max(20, Math.min(160, Math.abs(x2 - x1) / 2)) * (right ? 1 : -1);
  return `M${x1},${y1}C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`;
}

const meaning = link => (link.waitsUntil ? 'waits' : link.calls.length ? 'calls' : 'sites');

class View {
  constructor(map) {
    this.map = map;
    this.viewport = document.getElementById('map');
    this.world = document.getElementById('world');
    this.zoom = { x: 0, y: 0, scale: 1 };
    this.places = new Map();
    this.buttons = new Map();
    this.edges = [];
  }

  /** Draws services and the links between them. */
  draw(services, links) {
    const box = this.viewport.getBoundingClientRect();
    this.plan = arrange(this.map, services, links, { width: box.width, height: box.height });
    const frames = document.getElementById('frames'), cards = document.getElementById('cards');
    frames.replaceChildren();
    cards.replaceChildren();
    this.places.clear();
    this.buttons.clear();
    for (const each of this.plan.frames) {
      const frameBox = element('div', { class: 'frame', 'data-stack': each.stack.name },
        element('h2', {}, each.stack.name, element('small', {}, each.stack.project)));
      Object.assign(frameBox.style, { left: `${each.x}px`, top: `${each.y}px`, width: `${each.width}px`, height: `${each.height}px` });
      frameBox.style.setProperty('--hue', hue(this.map, each.stack.name));
      frames.append(frameBox);
      for (const inner of each.cards) {
        const place = { service: inner.service, x: each.x + inner.x, y: each.y + inner.y };
        const button = card(this.map, place);
        this.places.set(inner.service.name, place);
        this.buttons.set(inner.service.name, button);
        cards.append(button);
      }
    }
    this.lines(links);
  }

  lines(links) {
    const svg = document.getElementById('edges');
    svg.setAttribute('width', this.plan.width);
    svg.setAttribute('height', this.plan.height);
    const marker = shape('marker', { id: 'tip', viewBox: '0 0 8 8', refX: 1, refY: 4, markerWidth: 7, markerHeight: 7,
      orient: 'auto', markerUnits: 'userSpaceOnUse' });
    marker.append(shape('path', { d: 'M0 0.5L7.5 4L0 7.5z', class: 'tip' }));
    svg.replaceChildren(marker);
    this.edges = links.filter(link => this.places.has(link.from) && this.places.has(link.to)).map(link => {
      const from = this.places.get(link.from), to = this.places.get(link.to);
      const far = from.service.stack !== to.service.stack ? ' far' : '';
      const path = shape('path', { d: curve(from, to), class: `edge ${meaning(link)}${far}`, 'marker-end': 'url(#tip)' });
      svg.append(path);
      return { link, path };
    });
  }

  /** Shows whom a service needs and who needs it, and dims the rest; without one, what a search found. */
  mark(selected, found) {
    const near = new Map();
    for (const { link, path } of this.edges) {
      const out = link.from === selected, into = link.to === selected;
      path.classList.toggle('out', out);
      path.classList.toggle('in', into);
      path.classList.toggle('faint', Boolean(selected ? !out && !into : found));
      if (out) near.set(link.to, 'needed');
      if (into && !near.has(link.from)) near.set(link.from, 'needing');
      if (out || into) path.parentNode.append(path);
    }
    for (const [name, button] of this.buttons) {
      button.setAttribute('aria-pressed', String(name === selected));
      button.classList.toggle('needed', near.get(name) === 'needed');
      button.classList.toggle('needing', near.get(name) === 'needing');
      button.classList.toggle('faint', selected ? name !== selected && !near.has(name) : Boolean(found && !found.has(name)));
    }
  }

  apply(gliding) {
    this.world.classList.toggle('gliding', Boolean(gliding));
    this.world.style.transform = `translate(${this.zoom.x}px, ${this.zoom.y}px) scale(${this.zoom.scale})`;
  }

  /** All of it; on a narrow window as much as can be read, from its corner. */
  fit(gliding) {
    const box = this.viewport.getBoundingClientRect();
    const narrow = box.width < 700;
    const margin = narrow ? 14 : 28;
    const whole = Math.min((box.width - 2 * margin) / this.plan.width, (box.height - 2 * margin) / this.plan.height, 1.25);
    const scale = Math.max(whole, narrow ? .55 : .05);
    this.zoom = {
      scale,
      x: Math.max(margin, (box.width - this.plan.width * scale) / 2),
      y: Math.max(margin, (box.height - this.plan.height * scale) / 2),
    };
    this.apply(gliding);
  }

  /** Zooms around a point of the window, by default its middle. */
  scale(factor, point, gliding) {
    const box = this.viewport.getBoundingClientRect();
    const at = point || { x: box.width / 2, y: box.height / 2 };
    const scale = Math.min(3, Math.max(.15, this.zoom.scale * factor));
    const ratio = scale / this.zoom.scale;
    this.zoom = { scale, x: at.x - (at.x - this.zoom.x) * ratio, y: at.y - (at.y - this.zoom.y) * ratio };
    this.apply(gliding);
  }

  pan(dx, dy) {
    this.zoom.x += dx;
    this.zoom.y += dy;
    this.apply();
  }

  /** Moves a card into the window where it is not, and to a size at which it can be told from others. */
  reveal(name) {
    const place = this.places.get(name);
    if (!place) return;
    const box = this.viewport.getBoundingClientRect();
    const covered = document.getElementById('details').getBoundingClientRect();
    const bottom = covered.top > box.top + 80 && covered.width > box.width - 2 && covered.height > 0 ? covered.top - box.top : box.height;
    if (this.zoom.scale < .35) this.zoom.scale = .8;
    const { scale } = this.zoom;
    const left = this.zoom.x + place.x * scale, top = this.zoom.y + place.y * scale;
    const inside = left > 20 && top > 20 && left + CARD.width * scale < box.width - 20 && top + CARD.height * scale < bottom - 20;
    if (!inside) {
      this.zoom.x = box.width / 2 - (place.x + CARD.width / 2) * scale;
      this.zoom.y = bottom / 2 - (place.y + CARD.height / 2) * scale;
    }
    this.apply(true);
  }

  /** The nearest card in a direction. */
  neighbour(name, dx, dy) {
    const from = this.places.get(name);
    let best = null, least = Infinity;
    for (const [other, place] of this.places) {
      const x = place.x - from.x, y = place.y - from.y;
      const along = x * dx + y * dy, across = Math.abs(x * dy) + Math.abs(y * dx);
      if (other !== name && along > 10 && along + 2.5 * across < least) {
        least = along + 2.5 * across;
        best = other;
      }
    }
    return best;
  }
}
