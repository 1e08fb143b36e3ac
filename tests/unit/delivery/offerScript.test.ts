import { expect, test } from 'playwright/test';
import { withOffer } from '../../../src/delivery/offerScript.ts';

const start = 'import("/a.js").catch(()=>d.dead="");import("/b.js").catch(()=>0)';
const page = `<script type="module">let go=()=>{${start}}</script>`;

test('a page loads the offer of another language after what makes it work, for who prefers another', () => {
	expect(withOffer(page, '/offer.js', 'zh-Hans')).toContain(
		'd.dead="");navigator.language.split("-")[0]=="zh"||import("/offer.js").catch(()=>0);import("/b.js")'
	);
});

test('a page that starts nothing stays as it is', () => {
	expect(withOffer('<p>Hello</p>', '/offer.js', 'en')).toBe('<p>Hello</p>');
});
