package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.OnceATransaction;
import vn.thidua.shared.UnitCode;

@Service
@Transactional(readOnly = true)
class StoredUnits implements Units {

    private final UnitEntities entities;
    private final OnceATransaction once;

    StoredUnits(UnitEntities entities, OnceATransaction once) {
        this.once = once;
        this.entities = entities;
    }

    @Override
    public Unit unit(UnitCode code) {
        return find(code).orElseThrow(BusinessException::notFound);
    }

    @Override
    public Optional<Unit> find(UnitCode code) {
        return once.read(code, () -> entities.findById(code.value()).map(UnitEntity::toUnit));
    }

    @Override
    public List<Unit> all(Collection<UnitCode> codes) {
        return codes.isEmpty()
                ? List.of()
                : entities.findByCodeIn(codes.stream().map(UnitCode::value).toList()).stream()
                        .map(UnitEntity::toUnit)
                        .toList();
    }

    @Override
    public List<Unit> children(UnitCode parent, LocalDate day) {
        return entities.children(parent.value(), day).stream()
                .map(UnitEntity::toUnit)
                .toList();
    }

    @Override
    public Set<UnitCode> subtree(UnitCode root) {
        return once.read(
                List.of("subtree", root),
                () -> entities.below(root.value()).stream().map(UnitCode::new).collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Map<UnitCode, String> predecessors(UnitCode root) {
        return once.read(
                List.of("predecessors", root),
                () -> entities.dissolved(entities.below(root.value())).stream()
                        .map(UnitEntity::toUnit)
                        .collect(Collectors.toUnmodifiableMap(Unit::code, Unit::name)));
    }

    @Override
    public Optional<UnitCode> successor(UnitCode code) {
        return once.read(
                List.of("successor", code),
                () -> entities.findById(code.value()).map(UnitEntity::successor));
    }

    @Override
    public Unit communeOf(UnitCode code) {
        return upTo(UnitKind.COMMUNE, code);
    }

    @Override
    public Unit cityOf(UnitCode code) {
        return upTo(UnitKind.CITY, code);
    }

    private Unit upTo(UnitKind kind, UnitCode from) {
        Unit unit = unit(from);
        while (unit.kind() != kind) {
            UnitCode parent = unit.parent();
            if (parent == null) {
                throw BusinessException.notFound();
            }
            unit = unit(parent);
        }
        return unit;
    }
}
