import { expect, test } from 'vitest';
import { showTaken } from './taken.ts';

test('what a case takes is marked in the picture and in its words, and taken back', () => {
	const host = document.createElement('div');
	host.innerHTML = `<svg><g class="edge" data-edge="V1>V2"></g><g class="edge" data-edge="V1>out"></g>
		<g class="node" data-node="V1"></g><g class="node" data-node="V2"></g></svg>
		<ul><li data-edge="V1>V2">erfüllt</li><li data-edge="V1>out">nicht erfüllt</li></ul>`;
	showTaken(host, [{ edge: 'V1>out', from: 'V1', to: 'out' }], 'Ihr Weg:');
	expect([...host.querySelectorAll('.node.taken')].map((node) => node.getAttribute('data-node'))).toEqual(['V1']);
	expect([...host.querySelectorAll('.edge.taken')].map((edge) => edge.getAttribute('data-edge'))).toEqual(['V1>out']);
	expect([...host.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
		'erfüllt',
		'Ihr Weg: nicht erfüllt',
	]);
	showTaken(host, [], 'Ihr Weg:');
	expect(host.querySelectorAll('.taken, .mark')).toHaveLength(0);
});
