package org.wespace.models.mechanism;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.wespace.agents.mechanism.Mechanism;
import org.wespace.agents.mechanism.MechanismKind;
import org.wespace.agents.mechanism.NotSimulated;

/** The text of {@code docs/mechanisms.md}. */
final class MechanismsPage {

    private static final String HEAD = """
            # Mechanisms

            What the report *WeSpace 2.0, Future Cities from the Lens of Space* (Beijing City Lab, Tsinghua University and
            Tencent Research Institute, 2022) claims of cities and of life in them, claim by claim: how each works
            here, and how it is switched on and off. The page is written from the code's own registry,
            `org.wespace.agents.mechanism.Mechanism`; `./wespace mechanisms` and `./wespace mechanisms WK-2` print the same.

            The report gives no model and no sizes of effects: each claim is a hypothesis, each switch a way to measure it.
            Its words stand in quotation marks, what was cut off is restored in [brackets]. The **sign** is the report's:
            `+` less carbon, `-` more, `0` about structure, `+/-` both. The report marks signs by colours that its text
            version lost, so they are inferred from the wording.

            A **switch** has a strength from 0 to 1. Strength 0 gives, bit for bit, the run without the mechanism; what lies
            between scales as the entry says. The **default** is the strength in the standard scenario. A switch acts on the
            *state* of the city, on *accounts* only (energy, kilometres and carbon that are reckoned from the state and do
            not act back on it), or on the *input* that a run starts from. Settings are written
            `Switches.standard().with("WK-2=0.6, DW-1=1")`; a mechanism that is unknown or has no switch is an error.

            A **scan** has no switch: what is claimed must emerge, and shows between runs of different inputs.

            Claims of transport (TR), recreation and retail (RC) and public facilities (PF) work in cities with daily life
            only, which a scenario takes up by `Scenario.dailyLife`: without it their switches change nothing.
            """;

    /** What entries cite, in order of author. */
    static final List<String> PUBLICATIONS = List.of(
            "ActivitySim, prototype models: telecommute frequency of the SEMCOG example",
            "Ahlfeldt, Pietrostefani (2019), The economic effects of density: a synthesis, Journal of Urban Economics",
            "Ahlfeldt, Redding, Sturm, Wolf (2015), The economics of density: evidence from the Berlin Wall,"
                    + " Econometrica, doi:10.3982/ECTA10876",
            "Aksoy, Barrero, Bloom, Davis, Dolls, Zarate (2023), Working from home around the globe: 2023 report",
            "Aslan, Mayers, Koomey, France (2018), Electricity intensity of Internet data transmission: untangling the"
                    + " estimates, Journal of Industrial Ecology",
            "Barth, Boriboonsomsin (2009), Energy and emissions impacts of a freeway-based dynamic eco-driving system,"
                    + " Transportation Research Part D",
            "Bass (1969), A new product growth for model consumer durables, Management Science",
            "Bureau of Public Roads (1964), Traffic assignment manual",
            "Caldarola, Sorrell (2022), Do teleworkers travel less? Evidence from the English National Travel Survey,"
                    + " Transportation Research Part A, doi:10.1016/j.tra.2022.03.026",
            "Caldarola, Sorrell (2024), Does teleworking encourage longer commutes? Pre-pandemic evidence from the English"
                    + " National Travel Survey, Travel Behaviour and Society, doi:10.1016/j.tbs.2024.100822",
            "Delventhal, Kwon, Parkhomenko (2022), How do cities change when we work from home?, Journal of Urban"
                    + " Economics",
            "Dingel, Neiman (2020), How many jobs can be done at home?, Journal of Public Economics",
            "Duranton, Turner (2011), The fundamental law of road congestion: evidence from US cities, American Economic"
                    + " Review",
            "Edwards, McKinnon, Cullinane (2010), Comparative analysis of the carbon footprints of conventional and online"
                    + " retailing: a last mile perspective, International Journal of Physical Distribution & Logistics"
                    + " Management",
            "Ewing, Cervero (2010), Travel and the built environment: a meta-analysis, Journal of the American Planning"
                    + " Association",
            "Fagnant, Kockelman (2014), The travel and environmental implications of shared autonomous vehicles, using"
                    + " agent-based model scenarios, Transportation Research Part C",
            "Harris, Wilson (1978), Equilibrium values and dynamics of attractiveness terms in production-constrained"
                    + " spatial-interaction models, Environment and Planning A",
            "Henao, Marshall (2019), The impact of ride-hailing on vehicle miles traveled, Transportation,"
                    + " doi:10.1007/s11116-018-9923-2",
            "Hubers, Schwanen, Dijst (2008), ICT and temporal fragmentation of activities: an analytical framework and"
                    + " initial empirical findings, Tijdschrift voor economische en sociale geografie",
            "International Energy Agency (2020), Working from home can save energy and reduce emissions, commentary",
            "International Transport Forum (2015), Urban mobility system upgrade: how shared self-driving cars could"
                    + " change city traffic",
            "Ivanova, Buchs (2020), Household sharing for carbon and energy reductions: the case of EU countries,"
                    + " Energies 13(8) 1909",
            "Kang, Song, Xu, Miller, Wang, Zhang, Liu, Zhou, Ren, Zhong, Duan (2021), Low-carbon pathways for the booming"
                    + " express delivery sector in China, Nature Communications 12:450",
            "Louf, Barthelemy (2013), Modeling the polycentric transition of cities, Physical Review Letters",
            "Louf, Barthelemy (2014), How congestion shapes cities: from mobility patterns to scaling, Scientific Reports",
            "Luca (2016), Reviews, reputation, and revenue: the case of Yelp.com, Harvard Business School working paper"
                    + " 12-016, revised",
            "Marchetti (1994), Anthropological invariants in travel behavior, Technological Forecasting and Social Change",
            "Moeckel (2017), Constraints in household relocation: modeling land-use/transport interactions that respect"
                    + " time and monetary budgets (SILO), Journal of Transport and Land Use",
            "Mohring (1972), Optimization and scale economies in urban bus transportation, American Economic Review",
            "Nowak, Greenfield, Hoehn, Lapoint (2013), Carbon storage and sequestration by trees in urban and community"
                    + " areas of the United States, Environmental Pollution",
            "Purohit, Smith, Hibble (2021), Does telemedicine reduce the carbon footprint of healthcare? A systematic"
                    + " review, Future Healthcare Journal",
            "Ravalet, Rerat (2019), Teleworking: decreasing mobility or increasing tolerance of commuting distances?,"
                    + " Built Environment",
            "Relihan (2022), Is online retail killing coffee shops? Estimating the winners and losers of online retail using"
                    + " customer transaction microdata, working paper",
            "Ritchie (2023), Which form of transport has the smallest carbon footprint?, Our World in Data",
            "Saiz (2010), The geographic determinants of housing supply, Quarterly Journal of Economics",
            "Santamouris (2014), On the energy impact of urban heat island and global warming on buildings, Energy and"
                    + " Buildings, doi:10.1016/j.enbuild.2014.07.022",
            "Santos, Azhari (2022), Can we save GHG emissions by working from home?, Environmental Research Communications,"
                    + " doi:10.1088/2515-7620/ac3d3e",
            "Schaller (2021), Can sharing a ride make for less traffic? Evidence from Uber and Lyft and implications for"
                    + " cities, Transport Policy",
            "Schelling (1971), Dynamic models of segregation, Journal of Mathematical Sociology",
            "Shahmohammadi, Steinmann, Tambjerg, van Loon, King, Huijbregts (2020), Comparative greenhouse gas footprinting"
                    + " of online versus traditional shopping for fast-moving consumer goods: a stochastic approach,"
                    + " Environmental Science & Technology",
            "Shi, De Vos, Yang, Witlox (2019), Does e-shopping replace shopping trips? Empirical evidence from Chengdu,"
                    + " China, Transportation Research Part A",
            "Stanton, Tiwari (2021), Housing consumption and the cost of remote work, working paper",
            "Stevens (2017), Does compact development make people drive less?, Journal of the American Planning"
                    + " Association, doi:10.1080/01944363.2016.1240044",
            "Su, Duan, Wang, Song, Kang, Chen (2020), Characterizing the environmental impact of packaging materials for"
                    + " express delivery via life cycle assessment, Journal of Cleaner Production",
            "Tang, Chen, Zhao (2016), Carbon storage and sequestration of urban street trees in Beijing, China, Frontiers in"
                    + " Ecology and Evolution, doi:10.3389/fevo.2016.00053",
            "Underwood, Zahran (2015), The carbon implications of declining household scale economies, Ecological"
                    + " Economics");

    private MechanismsPage() {}

    /** The whole page. */
    static String text() {
        StringBuilder page = new StringBuilder(HEAD);
        list(page);
        for (Part part : Part.values()) {
            page.append("\n## ").append(part.title).append('\n');
            part.mechanisms().forEach(mechanism -> entry(page, mechanism));
        }
        equations(page);
        page.append("\n## Not simulated\n\nWhat else the report speaks of, and no model here can show:\n\n");
        page.append("| id | what | why not |\n| --- | --- | --- |\n");
        for (NotSimulated one : NotSimulated.all()) {
            row(page, one.id(), one.title(), one.reason());
        }
        page.append("\n## Publications\n\n");
        PUBLICATIONS.forEach(line -> page.append("- ").append(plain(line)).append('\n'));
        return page.toString();
    }

    private enum Part {
        REGION("RG", "Region"),
        CITY("OV", "City as a whole"),
        DWELLING("DW", "Dwelling"),
        WORK("WK", "Work"),
        TRANSPORT("TR", "Transport"),
        RETAIL("RC", "Recreation and retail"),
        FACILITIES("PF", "Public facilities"),
        INFRASTRUCTURE("MI", "Municipal infrastructure"),
        MAIN_TENDENCIES("T6", "Six main tendencies"),
        TENDENCIES("T8", "Eight tendencies"),
        GAINS("XP", "Effects that are hoped for"),
        LOSSES("XN", "Effects that are feared");

        private final String prefix;
        private final String title;

        Part(String prefix, String title) {
            this.prefix = prefix;
            this.title = title;
        }

        List<Mechanism> mechanisms() {
            return Arrays.stream(Mechanism.values())
                    .filter(one -> one.id().startsWith(prefix + "-"))
                    .toList();
        }
    }

    private static void list(StringBuilder page) {
        page.append("\n| id | title | sign | kind | default | acts on |\n| --- | --- | --- | --- | --- | --- |\n");
        for (Mechanism one : Mechanism.values()) {
            boolean switched = one.switched();
            row(
                    page,
                    "[" + one.id() + "](#" + one.id().toLowerCase(Locale.ROOT) + ")",
                    one.title(),
                    one.sign().symbol(),
                    one.kind().name().toLowerCase(Locale.ROOT),
                    switched ? String.valueOf(one.standardStrength()) : "",
                    switched ? one.actsOn().name().toLowerCase(Locale.ROOT) : "");
        }
    }

    private static void entry(StringBuilder page, Mechanism one) {
        page.append("\n### ")
                .append(one.id())
                .append("\n\n**")
                .append(one.title())
                .append("**");
        page.append(one.switched() ? " (`" + one.name() + "`)" : "").append("\n\n");
        item(page, "Claim", one.claim());
        item(
                page,
                "Sign",
                one.sign().symbol()
                        + one.signRemark().map(remark -> ", " + remark).orElse(""));
        item(page, "Rule", one.rule());
        item(page, "Seen in", one.observable());
        item(page, one.kind() == MechanismKind.SWITCH ? "Off / on" : "Compared", one.offAndOn());
        one.scales().ifPresent(text -> item(page, "Strength", text));
        one.standardReason().ifPresent(text -> item(page, "Default", one.standardStrength() + ", " + text));
        if (one.switched()) {
            item(page, "Acts on", one.actsOn().name().toLowerCase(Locale.ROOT));
        }
        item(page, "No switch", one.instead());
        item(page, "Source", one.source());
        item(page, "Published science disagrees", one.disagreement());
    }

    private static void equations(StringBuilder page) {
        TreeSet<String> equations = new TreeSet<>((a, b) -> {
            int byNumber = Integer.compare(number(a), number(b));
            return byNumber != 0 ? byNumber : a.compareTo(b);
        });
        for (Mechanism mechanism : Mechanism.values()) {
            equations.addAll(mechanism.equations());
        }
        page.append("\n## Equations\n\nThose that the rules name.\n\n| id | equation |\n| --- | --- |\n");
        for (String equation : new ArrayList<>(equations)) {
            int blank = equation.indexOf(' ');
            row(page, equation.substring(0, blank), equation.substring(blank + 1));
        }
    }

    private static int number(String equation) {
        return Integer.parseInt(equation.replaceFirst("^E(\\d+).*", "$1"));
    }

    private static void item(StringBuilder page, String label, Optional<String> text) {
        text.ifPresent(found -> item(page, label, found));
    }

    private static void item(StringBuilder page, String label, String text) {
        page.append("- ").append(label).append(": ").append(plain(text)).append('\n');
    }

    private static void row(StringBuilder page, String... cells) {
        for (String cell : cells) {
            page.append("| ").append(plain(cell)).append(cell.isEmpty() ? "" : " ");
        }
        page.append("|\n");
    }

    /** Text that Markdown leaves as it is. */
    private static String plain(String text) {
        return text.replace("|", "\\|").replace("*", "\\*").replace("_", "\\_").replace("<", "&lt;");
    }
}
