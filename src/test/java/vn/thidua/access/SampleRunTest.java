package vn.thidua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import vn.thidua.access.SamplePeople.Person;
import vn.thidua.shared.Role;
import vn.thidua.shared.RoleAt;
import vn.thidua.shared.UnitCode;

class SampleRunTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(SamplePeople.class);

    @ParameterizedTest
    @ValueSource(strings = {"thidua.sample=false", "thidua.other=true"})
    void withoutTheSampleProperty_thereAreNoSamplePeople(String property) {
        context.withPropertyValues(property).run(started -> assertThat(started).doesNotHaveBean(SamplePeople.class));
        assertThat(SampleAccounts.class.getAnnotation(ConditionalOnProperty.class))
                .satisfies(condition -> assertThat(condition.name()).containsExactly("thidua.sample"))
                .satisfies(condition -> assertThat(condition.havingValue()).isEqualTo("true"))
                .satisfies(condition -> assertThat(condition.matchIfMissing()).isFalse());
    }

    @Test
    void samplePeople_areMarkedAsSample_andNamedOnce() {
        List<Person> people = new SamplePeople().all();

        assertThat(people).extracting(Person::name).allMatch(name -> name.endsWith(" (mẫu)"));
        assertThat(people).extracting(Person::name).doesNotHaveDuplicates();
        assertThat(people).extracting(Person::username).doesNotHaveDuplicates();
        assertThat(people).allSatisfy(person -> assertThat(person.does()).isNotBlank());
    }

    @Test
    void samplePeople_fillEveryRoleOfTheStory() {
        Set<Role> roles = new SamplePeople()
                .all().stream()
                        .flatMap(person -> person.assignments().stream())
                        .map(RoleAt::role)
                        .collect(Collectors.toSet());

        assertThat(roles)
                .contains(
                        Role.VILLAGE_HEAD,
                        Role.VILLAGE_FRONT,
                        Role.INTAKE_OFFICER,
                        Role.APPRAISER,
                        Role.COUNCIL_SECRETARY,
                        Role.COUNCIL_CHAIR,
                        Role.COUNCIL_MEMBER,
                        Role.COMMUNE_CHAIR,
                        Role.COMMUNE_VICE_CHAIR,
                        Role.CLERK,
                        Role.CITY_APPRAISER,
                        Role.CITY_APPROVER,
                        Role.SYS_ADMIN);
    }

    @Test
    void council_hasElevenMembers() {
        RoleAt member = new RoleAt(Role.COUNCIL_MEMBER, new UnitCode("ND"));

        assertThat(new SamplePeople().all())
                .filteredOn(person -> person.assignments().contains(member))
                .hasSize(11);
    }

    @Test
    void citysCouncil_hasNineMembers() {
        RoleAt member = new RoleAt(Role.COUNCIL_MEMBER, new UnitCode("HP"));

        assertThat(new SamplePeople().all())
                .filteredOn(person -> person.assignments().contains(member))
                .hasSize(9);
    }

    @Test
    void quotedField_mayHoldACommaAndStandLast() {
        assertThat(SamplePeople.fields("a,,\"b, c\",d")).containsExactly("a", "", "b, c", "d");
    }
}
