package org.wespace.core.measure.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.wespace.core.choice.TestCities;
import org.wespace.core.grid.Grid;

/** The tally against a plain count over the minutes of each day, on random diaries full of overlaps. */
class FragmentationPropertyTest {

    private static final Grid GRID = Grid.of(5, 4, 700);
    private static final int ACTIVITIES = 3;
    private static final int DAYS = 2;
    private static final int NOWHERE = -1;

    private record Episode(int person, int activity, int start, int minutes, int place) {}

    private static List<List<Episode>> diaries(long seed) {
        UniformRandomProvider random = TestCities.random(seed);
        List<List<Episode>> diaries = new ArrayList<>();
        for (int person = 0; person < 40; person++) {
            List<Episode> diary = new ArrayList<>();
            int count = random.nextInt(40);
            for (int n = 0; n < count; n++) {
                int start = random.nextInt(DAYS * 96) * 15;
                int minutes = random.nextInt(5) == 0 ? 0 : random.nextInt(20) * 15;
                int place = random.nextInt(3) * 6;
                diary.add(new Episode(person, random.nextInt(ACTIVITIES), start, minutes, place));
            }
            diaries.add(diary);
        }
        return diaries;
    }

    private static FragmentTally tally(List<List<Episode>> diaries) {
        FragmentTally tally = FragmentTally.on(GRID, ACTIVITIES, DAYS);
        int person = 0;
        for (List<Episode> diary : diaries) {
            tally.person(diary.isEmpty() ? person : diary.get(0).person());
            for (Episode e : diary) {
                tally.add(e.person(), e.activity(), e.start(), e.minutes(), e.place());
            }
            person = (diary.isEmpty() ? person : diary.get(0).person()) + 1;
        }
        return tally;
    }

    /** Place of the activity in each minute of the diary, by the rule that who began first keeps the time. */
    private static int[] placeByMinute(List<Episode> diary, int activity) {
        int[] place = new int[DAYS * 1440];
        Arrays.fill(place, NOWHERE);
        List<Episode> mine =
                diary.stream().filter(e -> e.activity() == activity).toList();
        for (int minute = 0; minute < place.length; minute++) {
            int midnight = minute / 1440 * 1440;
            int best = Integer.MAX_VALUE;
            int longest = 0;
            for (Episode e : mine) {
                int from = Math.max(e.start(), midnight);
                int to = Math.min(e.start() + e.minutes(), midnight + 1440);
                if (minute < from || minute >= to) {
                    continue;
                }
                boolean first = from < best || (from == best && to > longest);
                if (first || (from == best && to == longest && e.place() < place[minute])) {
                    place[minute] = e.place();
                    best = from;
                    longest = to;
                }
            }
        }
        return place;
    }

    /** Sums over person-days, by name, of one activity. */
    private static Map<String, Double> plain(List<List<Episode>> diaries, int activity) {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (List<Episode> diary : diaries) {
            int[] places = placeByMinute(diary, activity);
            for (int day = 0; day < DAYS; day++) {
                day(Arrays.copyOfRange(places, day * 1440, (day + 1) * 1440))
                        .forEach((name, value) -> sums.merge(name, value, Double::sum));
            }
        }
        return sums;
    }

    private static Map<String, Double> day(int[] places) {
        List<Integer> sizes = new ArrayList<>();
        Map<Integer, Integer> minutesAt = new LinkedHashMap<>();
        int first = -1;
        int last = -1;
        for (int minute = 0; minute < 1440; minute++) {
            if (places[minute] == NOWHERE) {
                continue;
            }
            first = first < 0 ? minute : first;
            last = minute;
            minutesAt.merge(places[minute], 1, Integer::sum);
            if (minute > 0 && places[minute - 1] == places[minute]) {
                sizes.set(sizes.size() - 1, sizes.get(sizes.size() - 1) + 1);
            } else {
                sizes.add(1);
            }
        }
        if (sizes.isEmpty()) {
            return Map.of();
        }
        double total = sizes.stream().mapToInt(size -> size).sum();
        double span = last + 1.0 - first;
        Map<String, Double> day = new LinkedHashMap<>();
        day.put("days", 1.0);
        day.put("fragments", (double) sizes.size());
        day.put("minutes", total);
        day.put(
                "evenness",
                1 - sizes.stream().mapToDouble(s -> s / total * (s / total)).sum());
        day.put("gap", sizes.size() == 1 ? 0 : (span - total) / (sizes.size() - 1) / span);
        day.put("span", span / 1440);
        day.put("places", (double) minutesAt.size());
        day.put("entropy", entropy(minutesAt, total));
        day.put("gyration", gyration(minutesAt, total));
        return day;
    }

    private static double entropy(Map<Integer, Integer> minutesAt, double total) {
        return -minutesAt.values().stream()
                .mapToDouble(m -> m / total * StrictMath.log(m / total))
                .sum();
    }

    /** From the distances of all pairs: half the mean squared distance of two minutes. */
    private static double gyration(Map<Integer, Integer> minutesAt, double total) {
        double sum = 0;
        for (int a : minutesAt.keySet()) {
            for (int b : minutesAt.keySet()) {
                double dx = GRID.centreX(a) - GRID.centreX(b);
                double dy = GRID.centreY(a) - GRID.centreY(b);
                sum += minutesAt.get(a) / total * (minutesAt.get(b) / total) * (dx * dx + dy * dy);
            }
        }
        return Math.sqrt(sum / 2);
    }

    @Test
    void result_randomDiaries_equalsTheCountOverMinutes() {
        for (int seed = 0; seed < 5; seed++) {
            List<List<Episode>> diaries = diaries(seed);
            Fragmentation actual = tally(diaries).result();
            for (int activity = 0; activity < ACTIVITIES; activity++) {
                Map<String, Double> plain = plain(diaries, activity);
                double days = plain.get("days");
                assertThat(actual.personDays()).isEqualTo(40L * DAYS);
                assertThat((double) actual.personDays(activity)).isEqualTo(days);
                Map<String, IntToDoubleFunction> ours = new LinkedHashMap<>();
                ours.put("fragments", actual::fragments);
                ours.put("minutes", actual::minutes);
                ours.put("evenness", actual::sizeEvenness);
                ours.put("gap", actual::gapShare);
                ours.put("span", actual::daySpan);
                ours.put("places", actual::places);
                ours.put("entropy", actual::placeEntropy);
                int its = activity;
                ours.forEach((name, value) ->
                        assertThat(value.applyAsDouble(its)).as(name).isCloseTo(plain.get(name) / days, within(1e-9)));
                assertThat(actual.gyrationMetres(activity)).isCloseTo(plain.get("gyration") / days, within(1e-6));
            }
        }
    }

    @Test
    void result_episodesInAnyOrderAndPersonsOnAnyThread_hasTheSameBits() {
        List<List<Episode>> diaries = diaries(9);
        Fragmentation whole = tally(diaries).result();
        List<List<Episode>> shuffled = new ArrayList<>();
        for (List<Episode> diary : diaries) {
            List<Episode> turned = new ArrayList<>(diary);
            Collections.reverse(turned);
            shuffled.add(turned);
        }
        FragmentTally front = tally(shuffled.subList(0, 13));
        FragmentTally back = FragmentTally.on(GRID, ACTIVITIES, DAYS);
        for (int person = 13; person < 40; person++) {
            back.person(person);
            for (Episode e : shuffled.get(person)) {
                back.add(e.person(), e.activity(), e.start(), e.minutes(), e.place());
            }
        }
        back.add(front);
        Fragmentation parts = back.result();
        assertThat(parts.personDays()).isEqualTo(whole.personDays());
        for (int activity = 0; activity < ACTIVITIES; activity++) {
            assertThat(figures(parts, activity)).isEqualTo(figures(whole, activity));
        }
    }

    private static double[] figures(Fragmentation f, int a) {
        return new double[] {
            f.participation(a),
            f.minutes(a),
            f.fragments(a),
            f.fragmentedShare(a),
            f.sizeEvenness(a),
            f.gapShare(a),
            f.daySpan(a),
            f.places(a),
            f.severalPlacesShare(a),
            f.placeEntropy(a),
            f.gyrationMetres(a)
        };
    }

    @Test
    void result_randomDiaries_keepTheirBounds() {
        for (int seed = 10; seed < 20; seed++) {
            Fragmentation f = tally(diaries(seed)).result();
            for (int a = 0; a < ACTIVITIES; a++) {
                assertThat(f.participation(a)).isBetween(0.0, 1.0);
                assertThat(f.fragments(a)).isGreaterThanOrEqualTo(f.places(a));
                assertThat(f.places(a)).isGreaterThanOrEqualTo(1);
                assertThat(f.sizeEvenness(a)).isBetween(0.0, 1.0);
                assertThat(f.gapShare(a)).isBetween(0.0, 1.0);
                assertThat(f.daySpan(a)).isBetween(f.minutes(a) / 1440, 1.0);
                assertThat(f.placeEntropy(a)).isBetween(0.0, StrictMath.log(3));
                assertThat(f.severalPlacesShare(a)).isLessThanOrEqualTo(f.fragmentedShare(a));
            }
        }
    }
}
