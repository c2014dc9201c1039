/** Pictures of rules as plain data: what stands where, what leads from one to the other, and under which condition. */
import type { Level } from '#lib/engine/truth.ts';
import type { Truth } from '#lib/engine/types.ts';
import type { VerdictWord } from '#lib/engine/verdict.ts';
import type { Variable } from '#lib/rules/space/answer-classes.ts';

/** Some of the answers to a question, by the classes that the rules tell apart. */
export interface Answered {
	readonly variable: Variable;
	/** Places of the classes in the variable; 0 is "weiß nicht". */
	readonly classes: readonly number[];
}

/** When an edge is taken; at least one of them is there. */
export interface When {
	/** How far the step at its beginning is met. */
	readonly level?: Level;
	/** What was answered, where one question alone settles it. */
	readonly answered?: Answered;
	/** Whether something stayed open on the way to a last step. */
	readonly rest?: 'clear' | 'open';
	/** What must have been said to earlier questions for the one at its end to be asked, all of it. */
	readonly gates?: readonly Answered[];
	/** Benefits that the question, or the chapter, at its beginning can decide. */
	readonly decides?: readonly string[];
}

/** Where a picture ends: at a verdict, or at the truth of the step that it explains. */
export type End = Exclude<VerdictWord, 'not-about' | 'not-checked'> | Truth;

export interface GraphNode {
	readonly id: string;
	readonly kind: 'step' | 'question' | 'rest' | 'end' | 'chapter' | 'benefits';
	/** A step: its mark, such as `V3`. A question, a chapter: its id. An end: which. Benefits: what they belong to. */
	readonly of: string;
}

export interface GraphEdge {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly when: When;
	/** The provisions that the condition rests on. */
	readonly norms: readonly string[];
}

/** One picture. Its first node is where reading begins. */
export interface Graph {
	/** Empty for a benefit or guide as a whole, else the mark of the step, or the chapter, that it explains. */
	readonly id: string;
	readonly nodes: readonly GraphNode[];
	readonly edges: readonly GraphEdge[];
}
