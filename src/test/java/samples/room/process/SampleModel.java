package samples.room.process;

/** Names elements that the model no longer has. */
public final class SampleModel {

    static final String KEY = "Planted";
    static final String TASK = "UserTask_Renamed";
    static final String MESSAGE = "Message_Renamed";
    static final String FOR_OTHERS = "UserTask_ForOthers";
    static final String KNOWN = "UserTask_FillForm";

    private SampleModel() {}
}
