package org.wespace.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PhasesTest {

    private final List<String> ran = new ArrayList<>();

    @Test
    void add_beforeAndAfter_runInThatOrder() {
        try (Simulation simulation = new Simulation(1, 1)) {
            simulation.phases().addAll(List.of(noting("homes"), noting("traffic"), noting("rents")));
            simulation.phases().addAfter("traffic", noting("tolls")).addBefore("homes", noting("births"));
            simulation.phases().addAfter("rents", noting("ledger")).addAfter("traffic", noting("noise"));
            simulation.run(2);

            List<String> order = List.of("births", "homes", "traffic", "noise", "tolls", "rents", "ledger");
            assertThat(simulation.phases().names()).isEqualTo(order);
            assertThat(ran.subList(0, 7)).isEqualTo(order);
            assertThat(ran.subList(7, 14)).isEqualTo(order);
            assertThat(simulation.getPhaseNames()).isEqualTo(String.join(", ", order));
        }
    }

    @Test
    void ordering_ofPhases_risesByTheStep() {
        Phases phases = new Phases().add(noting("homes")).add(noting("traffic"));

        assertThat(phases.ordering("homes")).isEqualTo(1000);
        assertThat(phases.ordering("traffic")).isEqualTo(2000);
    }

    @Test
    void addAfter_unknownName_listsTheNames() {
        Phases phases = new Phases().add(noting("homes")).add(noting("traffic"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> phases.addAfter("trafic", noting("tolls")))
                .withMessage("no phase 'trafic'; there are: [homes, traffic]");
        assertThat(phases.names()).containsExactly("homes", "traffic");
    }

    @Test
    void add_nameTwice_isRefused() {
        Phases phases = new Phases().add(noting("homes"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> phases.add(noting("homes")))
                .withMessage("there is a phase 'homes' already: [homes]");
    }

    @Test
    void add_blankName_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Phases().add(noting(" ")));
    }

    @Test
    void add_afterStart_isRefused() {
        try (Simulation simulation = new Simulation(1, 1)) {
            simulation.start();
            assertThatIllegalStateException()
                    .isThrownBy(() -> simulation.phases().add(noting("late")))
                    .withMessage("phase 'late' comes too late: the run has started");
        }
    }

    private Phase noting(String name) {
        return Phase.of(name, tick -> ran.add(tick.phase()));
    }
}
