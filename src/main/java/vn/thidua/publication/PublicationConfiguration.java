package vn.thidua.publication;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.document.AttachmentGate;
import vn.thidua.publication.PublicationDesk.Desk;
import vn.thidua.shared.BusinessException;
import vn.thidua.shared.SubjectRef;

/** Limits of what comes in by the public page, and who reads the files of a published list. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ObjectionSettings.class)
class PublicationConfiguration {

    /** Proof of the posting is read by whoever reads its whole subject. */
    @Bean
    AttachmentGate publicationPhotoGate(PublicationDesk desks, TransactionOperations transaction) {
        return new Gate(
                ProofKind.PHOTO.subject(), id -> Boolean.TRUE.equals(transaction.execute(status -> seen(desks, id))));
    }

    @Bean
    AttachmentGate publicationMinutesGate(PublicationDesk desks, TransactionOperations transaction) {
        return new Gate(
                ProofKind.MINUTES.subject(), id -> Boolean.TRUE.equals(transaction.execute(status -> seen(desks, id))));
    }

    /** The scan of an objection names who objects: for those who resolve it only. */
    @Bean
    AttachmentGate objectionGate(PublicationDesk desks, TransactionOperations transaction) {
        return new Gate(Objection.SCAN, id -> Boolean.TRUE.equals(transaction.execute(status -> resolves(desks, id))));
    }

    private static boolean seen(PublicationDesk desks, UUID list) {
        return desk(desks, list).isPresent();
    }

    private static boolean resolves(PublicationDesk desks, UUID objection) {
        try {
            return desk(desks, desks.listOf(objection))
                    .filter(desks::mayResolve)
                    .isPresent();
        } catch (BusinessException hidden) {
            return false;
        }
    }

    private static Optional<Desk> desk(PublicationDesk desks, UUID list) {
        try {
            return Optional.of(desks.read(list));
        } catch (BusinessException hidden) {
            return Optional.empty();
        }
    }

    private record Gate(String subjectType, Predicate<UUID> open) implements AttachmentGate {

        @Override
        public boolean mayRead(SubjectRef subject) {
            try {
                return open.test(UUID.fromString(subject.id()));
            } catch (IllegalArgumentException unreadable) {
                return false;
            }
        }
    }
}
