package vn.thidua.publication.process;

/** The names in {@code processes/ListPublication.bpmn}. */
final class ListPublicationModel {

    static final String KEY = "ListPublication";

    static final String POST = "UserTask_PostList";
    static final String RESOLVE = "UserTask_ResolveObjection";
    static final String PROVE = "UserTask_RecordProof";

    static final String MESSAGE_OBJECTED = "Message_ObjectionReceived";

    /** Variable with the id of an objection. */
    static final String OBJECTION = "objection";

    private ListPublicationModel() {}
}
