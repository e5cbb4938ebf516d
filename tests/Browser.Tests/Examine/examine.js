// The project's own examination of a page. Each function gives a list of faults: { rule, element, detail }.
globalThis.page = (() => {
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });

  const path = (element) => {
    const parts = [];
    for (let at = element; at && at !== document.body && parts.length < 4; at = at.parentElement)
      parts.unshift(at.localName + (at.id ? `#${at.id}` : "") + [...at.classList].map((name) => `.${name}`).join(""));
    return parts.join(" > ");
  };

  const fault = (rule, element, detail) => ({
    rule,
    element: `${path(element)} “${(element.textContent || element.value || "").trim().replace(/\s+/g, " ").slice(0, 50)}”`,
    detail,
  });

  const round = (box) => `${Math.round(box.left)}…${Math.round(box.right)} × ${Math.round(box.top)}…${Math.round(box.bottom)}`;

  // Text meant for screen readers alone.
  const unseen = (element) => element.closest(".unseen, .skip:not(:focus)") !== null;

  /** Every visible piece of text with the boxes of its lines. */
  const texts = () => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!node.data.trim() || !shown(element) || unseen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      found.push({ node, element, boxes: [...range.getClientRects()].filter((box) => box.width > 0.5) });
    }
    return found;
  };

  /** The window that a reader has on an element: what ancestors cut off is lost, what they scroll is not. */
  const window_on = (element) => {
    const area = { left: 0, right: innerWidth, top: -Infinity, bottom: Infinity };
    let reachable = { x: false, y: false };
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      for (const [axis, low, high] of [["x", "left", "right"], ["y", "top", "bottom"]]) {
        const overflow = axis === "x" ? style.overflowX : style.overflowY;
        if (overflow === "visible" || reachable[axis]) continue;
        if (overflow === "auto" || overflow === "scroll") {
          reachable[axis] = true;
          area[low] = -Infinity;
          area[high] = Infinity;
        } else {
          area[low] = Math.max(area[low], box[low]);
          area[high] = Math.min(area[high], box[high]);
        }
      }
    }
    return area;
  };

  const around = (one, other) => {
    let at = one;
    while (!at.contains(other)) at = at.parentElement;
    return at;
  };

  let reachable = [];
  let walk = [];

  return {
    /** Opens all that is folded away. No fault by itself. */
    unfold() {
      for (const details of document.querySelectorAll("details")) details.open = true;
      return [];
    },

    /** All rules of axe-core that are on by default, best practices included, and the size of targets. */
    async axe(only) {
      const choice = only ? { runOnly: only } : { rules: { "target-size": { enabled: true } } };
      // Nothing is loaded for it: the rules that would need that are for films.
      const { violations } = await axe.run(document, { resultTypes: ["violations"], preload: false, ...choice });
      return violations.flatMap((rule) =>
        rule.nodes.map((node) => ({
          rule: `axe ${rule.id}`,
          element: node.target.flat().join(" "),
          detail: node.failureSummary.replace(/\s+/g, " "),
        })),
      );
    },

    /** Words stand out from their ground as WCAG asks (1.4.3). axe-core measures this too, but leaves out Arabic letters. */
    contrast() {
      const light = (colour) => {
        const [red, green, blue] = colour.match(/[\d.]+/g).slice(0, 3)
          .map((part) => part / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const ground = (element) => {
        for (let at = element; at; at = at.parentElement) {
          const colour = getComputedStyle(at).backgroundColor;
          if (colour.startsWith("rgb(")) return colour;
        }
        return "rgb(255, 255, 255)";
      };
      return texts().flatMap(({ element }) => {
        const { color, fontSize, fontWeight } = getComputedStyle(element);
        const behind = ground(element);
        const [dark, bright] = [light(color), light(behind)].sort((one, other) => one - other);
        const size = parseFloat(fontSize);
        const least = size >= 24 || (size >= 18.66 && fontWeight >= 700) ? 3 : 4.5;
        const ratio = (bright + 0.05) / (dark + 0.05);
        return ratio < least ? [fault("too little contrast", element, `${ratio.toFixed(2)} of ${least}: ${color} on ${behind}`)] : [];
      });
    },

    /** The page is no wider than the window. */
    sideways() {
      const root = document.documentElement;
      if (root.scrollWidth <= innerWidth) return [];
      const wide = [...document.body.querySelectorAll("*")].filter((element) => {
        const box = element.getBoundingClientRect();
        const area = window_on(element);
        return shown(element) && box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) && area.right === innerWidth;
      });
      const inmost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
      return (inmost.length ? inmost : [root]).map((element) =>
        fault("scrolls sideways", element, `${root.scrollWidth} wide in a window of ${innerWidth}; at ${round(element.getBoundingClientRect())}`),
      );
    },

    /** No text is cut off, by the window or by a box it stands in. */
    cut() {
      return texts().flatMap(({ element, boxes }) => {
        const area = window_on(element);
        const lost = boxes.find(
          (box) => box.left < area.left - 1 || box.right > area.right + 1 || box.top < area.top - 3 || box.bottom > area.bottom + 3,
        );
        return lost ? [fault("text cut off", element, `text at ${round(lost)}, room ${round(area)}`)] : [];
      });
    },

    /** What stands in a field before anything is typed is readable whole. */
    hints() {
      const brush = document.createElement("canvas").getContext("2d");
      return [...document.querySelectorAll("input[placeholder]")].filter(shown).flatMap((field) => {
        const style = getComputedStyle(field);
        brush.font = getComputedStyle(field, "::placeholder").font;
        const needs = brush.measureText(field.placeholder).width;
        const room = field.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
        return needs > room ? [fault("hint cut off", field, `“${field.placeholder}” needs ${Math.round(needs)}, has ${Math.round(room)}`)] : [];
      });
    },

    /** No two pieces of text lie over one another. */
    overlaps() {
      const lines = texts()
        .flatMap(({ element, boxes }) => boxes.map((box) => ({ element, box })))
        .sort((a, b) => a.box.top - b.box.top);
      const faults = [];
      lines.forEach((one, place) => {
        for (let next = place + 1; next < lines.length && lines[next].box.top < one.box.bottom - 1; next++) {
          const other = lines[next];
          const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
          const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          if (wide > 2 && high > 0.5 * Math.min(one.box.height, other.box.height))
            faults.push(fault("texts overlap", other.element, `at ${round(other.box)} over ${path(one.element)} at ${round(one.box)}`));
        }
      });
      return faults;
    },

    /** What is pressed in navigation, filters and forms is at least 24 pixels high and wide. */
    small() {
      const targets = "nav a, form button, form input:not([type=checkbox], [type=hidden]), .choices label, summary, .filters a, .as-data a, .skip:focus";
      return [...document.querySelectorAll(targets)].filter(shown).flatMap((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24 ? [fault("target too small", target, `${width.toFixed(1)} × ${height.toFixed(1)}`)] : [];
      });
    },

    /** Words stand in an element that says their language, and run in its direction. */
    tongues() {
      const plain = "code, .symbol, .address, .person, [translate=no]";
      const letters = { ar: /\p{Script=Arabic}{2}/u, ru: /\p{Script=Cyrillic}{2}/u, zh: /\p{Script=Han}{2}/u };
      return texts().flatMap(({ node, element }) => {
        const lang = element.closest("[lang]").lang;
        const lettered = Object.keys(letters).find((code) => letters[code].test(node.data));
        const isLatin = /\p{Script=Latin}{2,}[\s,]+\p{Script=Latin}{2,}[\s,]+\p{Script=Latin}{2,}/u.test(node.data);
        if (lettered && !lang.startsWith(lettered)) return [fault("language not said", element, `words of “${lettered}” in “${lang}”`)];
        if (isLatin && Object.keys(letters).some((code) => lang.startsWith(code)) && !element.closest(plain))
          return [fault("language not said", element, `Latin words in “${lang}”`)];
        const direction = getComputedStyle(element).direction;
        const block = element.closest("p, li, h1, h2, h3, h4, td, th, dd, blockquote, div");
        const own = block && block.closest("[lang]").lang;
        if (own && getComputedStyle(block).direction !== (own === "ar" ? "rtl" : "ltr") && !block.closest("[dir=auto]"))
          return [fault("wrong direction", block, `${own} runs ${direction}`)];
        return [];
      });
    },

    /** Begins to note where the focus goes; gives how many places it should reach. */
    watchFocus() {
      const all = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
      reachable = [...document.querySelectorAll(all)].filter((element) => shown(element) && !element.disabled);
      walk = [];
      document.addEventListener("focusin", ({ target }) => {
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
        const box = target.getBoundingClientRect();
        walk.push({
          target,
          outline: outlineStyle === "none" ? "" : `${outlineWidth} ${outlineStyle} ${outlineColor}`,
          // On the page, since the window moves along.
          box: { left: box.left, right: box.right, top: box.top + scrollY, bottom: box.bottom + scrollY },
          pinned: target.closest(".contents") !== null,
        });
      });
      return reachable.length;
    },

    /** Every place was reached once, in the order of reading, with a mark that is seen, and the focus left the page. */
    focusWalk() {
      const steps = walk.slice(0, reachable.length);
      const reached = new Set(steps.map(({ target }) => target));
      const faults = reachable.filter((element) => !reached.has(element)).map((element) => fault("not reached by Tab", element, "never focused"));
      if (reached.size < steps.length) faults.push(fault("keyboard trap", document.activeElement, "focused again before all else was"));
      for (const { target, outline } of steps)
        if (!(parseFloat(outline) >= 2)) faults.push(fault("focus not seen", target, outline || "no outline"));
      for (let next = 1; next < steps.length; next++) {
        const [one, other] = [steps[next - 1], steps[next]];
        const left_to_right = getComputedStyle(around(one.target, other.target)).direction !== "rtl";
        const back = other.box.bottom <= one.box.top + 1;
        const beside = left_to_right ? other.box.left >= one.box.right - 1 : other.box.right <= one.box.left + 1;
        // What is pinned beside the text stands at no fixed height.
        if (back && !beside && !one.pinned && !other.pinned)
          faults.push(fault("order of focus", other.target, `after ${path(one.target)}, which stands below it`));
        const level = other.box.top < one.box.bottom - 2 && one.box.top < other.box.bottom - 2;
        const before = left_to_right ? other.box.right <= one.box.left + 1 : other.box.left >= one.box.right - 1;
        if (level && before && !one.pinned && !other.pinned)
          faults.push(fault("order of focus", other.target, `after ${path(one.target)}, which stands beyond it in the line`));
      }
      return faults;
    },
  };
})();
