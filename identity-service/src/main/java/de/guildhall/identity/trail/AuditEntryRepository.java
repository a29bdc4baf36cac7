package de.guildhall.identity.trail;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class AuditEntryRepository implements PanacheRepositoryBase<AuditEntry, UUID> {

    /** The newest first. */
    Uni<List<TrailLine>> find(TrailQuery query) {
        StringBuilder hql = new StringBuilder("select e, p from AuditEntry e left join Person p on p.id = e.personId");
        Map<String, Object> parameters = new HashMap<>();
        hql.append(" where 1 = 1");
        if (query.filter().organisationId() != null) {
            hql.append(" and e.organisationId = :organisation");
            parameters.put("organisation", query.filter().organisationId());
        }
        if (!query.filter().chamberIds().isEmpty()) {
            hql.append(" and e.chamberId in :chambers");
            parameters.put("chambers", query.filter().chamberIds());
        }
        if (query.filter().subjectPersonId() != null) {
            hql.append(" and e.subjectPersonId = :subject");
            parameters.put("subject", query.filter().subjectPersonId());
        }
        List<String> searched = new ArrayList<>();
        TrailSearch search = query.filter().search();
        if (search.words() != null) {
            searched.add("lower(e.label) like :search escape '\\' or lower(e.action) like :search escape '\\'"
                    + " or lower(e.personName) like :search escape '\\'"
                    + " or lower(p.givenName || ' ' || p.familyName) like :search escape '\\'");
            parameters.put("search", "%" + escaped(search.words()) + "%");
        }
        if (!search.actions().isEmpty()) {
            searched.add("e.action in :actions");
            parameters.put("actions", search.actions());
        }
        if (!searched.isEmpty()) {
            hql.append(" and (").append(String.join(" or ", searched)).append(")");
        }
        if (query.after() != null) {
            hql.append(" and (e.occurredAt, e.entryId) < (:at, :id)");
            parameters.put("at", query.after().instant(0));
            parameters.put("id", query.after().uuid(1));
        }
        hql.append(" order by e.occurredAt desc, e.entryId desc");
        return Panache.getSession().flatMap(session -> {
            var selection = session.createSelectionQuery(hql.toString(), TrailLine.class)
                    .setMaxResults(query.rows());
            parameters.forEach(selection::setParameter);
            return selection.getResultList();
        });
    }

    private static String escaped(String search) {
        return search.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    }
}
