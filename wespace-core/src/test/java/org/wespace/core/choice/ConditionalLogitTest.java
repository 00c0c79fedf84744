package org.wespace.core.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.rng.UniformRandomProvider;
import org.junit.jupiter.api.Test;
import org.wespace.core.choice.ConditionalLogit.Coefficient;

class ConditionalLogitTest {

    private static final double[] TRUTH = {-0.08, 1.2, 0.5};

    /** Choices by the true coefficients; 2 to 5 alternatives, time in the given units. */
    private static ChoiceData.Builder simulated(int observations, double timeUnit, long seed) {
        UniformRandomProvider random = TestCities.random(seed);
        ChoiceData.Builder data = ChoiceData.of("time", "seat", "sea");
        for (int n = 0; n < observations; n++) {
            double[][] alternatives = new double[2 + n % 4][];
            double[] utilities = new double[alternatives.length];
            for (int i = 0; i < alternatives.length; i++) {
                double[] x = {60 * random.nextDouble(), random.nextInt(2), random.nextDouble() - 0.5};
                utilities[i] = TRUTH[0] * x[0] + TRUTH[1] * x[1] + TRUTH[2] * x[2];
                x[0] *= timeUnit;
                alternatives[i] = x;
            }
            data.choice(Logit.draw(utilities, random.nextLong()), alternatives);
        }
        return data;
    }

    @Test
    void fit_simulatedChoices_findsTheTruthWithinItsErrors() {
        ConditionalLogit fitted = ConditionalLogit.fit(simulated(20_000, 1, 5).build());

        assertThat(fitted.converged()).isTrue();
        assertThat(fitted.iterations()).isBetween(3, 9);
        assertThat(fitted.observations()).isEqualTo(20_000);
        for (int v = 0; v < TRUTH.length; v++) {
            Coefficient found = fitted.coefficients().get(v);
            assertThat((found.value() - TRUTH[v]) / found.standardError()).isBetween(-3.0, 3.0);
            assertThat(found.z()).isEqualTo(found.value() / found.standardError());
        }
        assertThat(fitted.coefficient("time").standardError()).isBetween(0.0005, 0.002);
        assertThat(fitted.rhoSquared()).isBetween(0.1, 0.9);
        assertThat(fitted.adjustedRhoSquared())
                .isCloseTo(fitted.rhoSquared() + 3 / fitted.nullLogLikelihood(), within(1e-12));
    }

    @Test
    void fit_otherUnits_scalesCoefficientAndError() {
        ConditionalLogit minutes = ConditionalLogit.fit(simulated(500, 1, 6).build());
        ConditionalLogit years =
                ConditionalLogit.fit(simulated(500, 1 / 525_600.0, 6).build());

        Coefficient perMinute = minutes.coefficient("time");
        Coefficient perYear = years.coefficient("time");
        assertThat(perYear.value() / 525_600).isCloseTo(perMinute.value(), within(1e-12));
        assertThat(perYear.standardError() / 525_600).isCloseTo(perMinute.standardError(), within(1e-12));
        assertThat(years.logLikelihood()).isCloseTo(minutes.logLikelihood(), within(1e-9));
        assertThat(years.coefficient("seat").value())
                .isCloseTo(minutes.coefficient("seat").value(), within(1e-10));
    }

    @Test
    void fit_attributesShiftedForAllAlternatives_stays() {
        ChoiceData.Builder plain = ChoiceData.of("cost");
        ChoiceData.Builder shifted = ChoiceData.of("cost");
        UniformRandomProvider random = TestCities.random(9);
        for (int n = 0; n < 300; n++) {
            double a = random.nextInt(50);
            double b = random.nextInt(50);
            int taken = Logit.draw(new double[] {-0.05 * a, -0.05 * b}, random.nextLong());
            plain.choice(taken, new double[] {a}, new double[] {b});
            shifted.choice(taken, new double[] {a + 1e6 * n}, new double[] {b + 1e6 * n});
        }
        assertThat(ConditionalLogit.fit(shifted.build()).coefficient("cost").value())
                .isCloseTo(
                        ConditionalLogit.fit(plain.build()).coefficient("cost").value(), within(1e-13));
    }

    @Test
    void fit_oneConstant_isTheClosedForm() {
        ChoiceData.Builder data = ChoiceData.of("second");
        for (int n = 0; n < 50; n++) {
            data.choice(n < 13 ? 1 : 0, new double[] {0}, new double[] {1});
        }
        ConditionalLogit fitted = ConditionalLogit.fit(data.build());

        assertThat(fitted.coefficient("second").value()).isCloseTo(StrictMath.log(13 / 37.0), within(1e-14));
        assertThat(fitted.coefficient("second").standardError())
                .isCloseTo(Math.sqrt(1 / 13.0 + 1 / 37.0), within(1e-14));
        assertThat(fitted.nullLogLikelihood()).isCloseTo(-50 * StrictMath.log(2), within(1e-12));
        assertThat(fitted.logLikelihood())
                .isCloseTo(13 * StrictMath.log(0.26) + 37 * StrictMath.log(0.74), within(1e-12));
    }

    @Test
    void fit_observationsOfOneAlternative_sayNothing() {
        ChoiceData.Builder more = simulated(200, 1, 8);
        for (int n = 0; n < 30; n++) {
            more.choice(0, new double[] {n, 1, -n});
        }
        ConditionalLogit fitted = ConditionalLogit.fit(simulated(200, 1, 8).build());
        ConditionalLogit withMore = ConditionalLogit.fit(more.build());

        assertThat(withMore.logLikelihood()).isCloseTo(fitted.logLikelihood(), within(1e-10));
        assertThat(withMore.coefficient("sea").value())
                .isCloseTo(fitted.coefficient("sea").value(), within(1e-11));
    }

    @Test
    void likelihood_derivatives_areFiniteDifferences() {
        ChoiceLikelihood likelihood = new ChoiceLikelihood(simulated(300, 1, 7).build());
        double[] at = {-0.4, 0.3, 0.1};
        double[] gradient = likelihood.gradient(at);
        double[][] information = likelihood.information(at);
        for (int v = 0; v < at.length; v++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[v] += 1e-5;
            down[v] -= 1e-5;
            assertThat(gradient[v]).isCloseTo((likelihood.value(up) - likelihood.value(down)) / 2e-5, within(1e-5));
            double[] above = likelihood.gradient(up);
            double[] below = likelihood.gradient(down);
            for (int w = 0; w < at.length; w++) {
                assertThat(-information[v][w]).isCloseTo((above[w] - below[w]) / 2e-5, within(1e-5));
                assertThat(information[v][w]).isEqualTo(information[w][v]);
            }
        }
    }

    @Test
    void fit_atTheMaximum_hasNoGradient() {
        ChoiceData data = simulated(400, 1, 11).build();
        ConditionalLogit fitted = ConditionalLogit.fit(data);
        ChoiceLikelihood likelihood = new ChoiceLikelihood(data);
        double[] scaled = new double[3];
        for (int v = 0; v < 3; v++) {
            scaled[v] = fitted.coefficients().get(v).value() * likelihood.scale(v);
        }
        assertThat(likelihood.gradient(scaled)).containsExactly(new double[3], within(1e-10));
        assertThat(likelihood.value(scaled)).isCloseTo(fitted.logLikelihood(), within(1e-10));
    }

    @Test
    void fit_collinearVariables_areNamed() {
        UniformRandomProvider random = TestCities.random(12);
        ChoiceData.Builder data = ChoiceData.of("price", "size", "cents");
        for (int n = 0; n < 100; n++) {
            double a = random.nextDouble();
            double b = random.nextDouble();
            data.choice(n % 2, new double[] {a, b, 100 * a + n}, new double[] {b, a * b, 100 * b + n});
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConditionalLogit.fit(data.build()))
                .withMessageContaining("collinear")
                .withMessageContaining("1.000 price")
                .withMessageContaining("0.01000 cents")
                .withMessageNotContaining("size");
    }

    @Test
    void fit_variableThatNeverDiffers_isNamed() {
        ChoiceData data = ChoiceData.of("income", "price")
                .choice(0, new double[] {30, 1}, new double[] {30, 2})
                .choice(1, new double[] {50, 2}, new double[] {50, 3})
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConditionalLogit.fit(data))
                .withMessageContaining("variable income is the same for all alternatives");
    }

    @Test
    void fit_cheapestAlwaysTaken_isSeparated() {
        ChoiceData.Builder data = ChoiceData.of("price", "size");
        UniformRandomProvider random = TestCities.random(13);
        for (int n = 0; n < 60; n++) {
            double a = random.nextDouble();
            double b = random.nextDouble();
            data.choice(a < b ? 0 : 1, new double[] {a, random.nextDouble()}, new double[] {b, random.nextDouble()});
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConditionalLogit.fit(data.build()))
                .withMessageContaining("choices are separated")
                .withMessageContaining("price");
    }

    @Test
    void fit_alternativeNeverTaken_isSeparated() {
        ChoiceData.Builder data = ChoiceData.of("price", "rail");
        UniformRandomProvider random = TestCities.random(14);
        for (int n = 0; n < 200; n++) {
            double[] price = random.doubles(3).toArray();
            data.choice(
                    Logit.draw(new double[] {-price[0], -price[1]}, random.nextLong()),
                    new double[] {price[0], 0},
                    new double[] {price[1], 0},
                    new double[] {price[2], 1});
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConditionalLogit.fit(data.build()))
                .withMessageContaining("choices are separated")
                .withMessageContaining("took the highest -1.000 rail,");
    }

    @Test
    void fit_nearlySeparated_converges() {
        ChoiceData.Builder data = ChoiceData.of("price");
        for (int n = 0; n < 1000; n++) {
            data.choice(n == 0 ? 1 : 0, new double[] {1 + n % 3}, new double[] {2 + n % 5});
        }
        ConditionalLogit fitted = ConditionalLogit.fit(data.build());
        assertThat(fitted.converged()).isTrue();
        assertThat(fitted.coefficient("price").standardError()).isFinite();
    }

    @Test
    void utilities_ofAFit_areLinear() {
        ConditionalLogit fitted = ConditionalLogit.fit(simulated(300, 1, 7).build());
        double[] utilities = fitted.utilities(new double[] {10, 1, 0}, new double[] {0, 0, 0});

        assertThat(utilities[0])
                .isCloseTo(
                        10 * fitted.coefficient("time").value()
                                + fitted.coefficient("seat").value(),
                        within(1e-14));
        assertThat(utilities[1]).isZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fitted.utilities(new double[] {1}))
                .withMessage("alternative 0 must have 3 attributes: 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fitted.coefficient("speed"))
                .withMessage("no variable speed among [time, seat, sea]");
    }

    @Test
    void data_badInput_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChoiceData.of("a", "b", "a"))
                .withMessageContaining("no two of the same name");
        assertThatIllegalArgumentException().isThrownBy(ChoiceData::of);
        ChoiceData.Builder data = ChoiceData.of("a").choice(0, new double[] {1}, new double[] {2});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> data.choice(2, new double[] {1}, new double[] {2}))
                .withMessage("alternative taken in observation 1 must be one of the 2, from 0: 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> data.choice(0, new double[] {1}, new double[] {Double.NaN}))
                .withMessage("a of alternative 1 in observation 1 must be finite: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> data.choice(0, new double[] {1, 2}))
                .withMessageContaining("must be those of [a]: 2 values");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChoiceData.of("a").build())
                .withMessageContaining("at least one");
        assertThat(data.build().observations()).isEqualTo(1);
        assertThat(data.build().variables()).containsExactly("a");
    }
}
