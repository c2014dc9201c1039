import { expect, it } from 'vitest';
import { lookup } from './builder.ts';
import { reportVehicle } from './report.ts';
import { vehicleAid } from './vehicle.ts';

it('prints EUR for cents, and percentages as they are', () => {
	const aid = vehicleAid(
		{
			...{ year: 2026, netIncome: 230000, dependants: 1, price: 2500000, oldCarValue: 200000, otherGrants: 100000 },
			...{ dearerCarNeeded: false, extraEquipment: 80000, licenceCost: 300000 },
		},
		lookup,
	);
	const { limits, steps, ...report } = reportVehicle(aid);
	expect(report).toEqual({
		...{ income: 1825, sharePercent: 76, base: 19000, grant: 14440, equipment: 800, licence: 2000, loanLimit: 4560 },
		status: 'confirmed',
		norms: [...['kfzhv-6-3', 'kfzhv-6-2', 'kfzhv-6-1', 'kfzhv-5-1'], ...['kfzhv-5-3', 'kfzhv-7-s1', 'kfzhv-8-1']],
	});
	expect(limits[0]).toEqual({ limit: 1585, sharePercent: 100 });
	expect(steps[0]).toEqual({ id: 'net-income', value: 2300, norms: ['kfzhv-6-3'] });
	expect(steps.find(({ id }) => id === 'share-percent')?.value).toBe(76);
});
