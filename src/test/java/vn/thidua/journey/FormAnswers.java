package vn.thidua.journey;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Answers that fill the form of each task which is done on one. */
final class FormAnswers {

    private FormAnswers() {}

    /** By the id of the step. */
    static Map<String, Map<String, Object>> all(String words, LocalDate day) {
        Map<String, Map<String, Object>> answers = new LinkedHashMap<>();
        answers.put("UserTask_CheckNomination", Map.of("checkOutcome", "COMPLETE", "proceedings", "NONE_KNOWN"));
        answers.put("UserTask_AppraiseNomination", FirstAward.appraisal(words));
        answers.put("UserTask_AppraiseSimply", FirstAward.shortAppraisal(words));
        answers.put(
                "UserTask_SignAppraisalReport",
                Map.of("reportRead", true, "reportNumber", "12/BC-VHXH", "reportSignedOn", day.toString()));
        answers.put("UserTask_SendReturnLetter", Map.of("letterNumber", "45/UBND-VX", "letterSentOn", day.toString()));
        answers.put("UserTask_NotifyAwardees", Map.of("notifiedOn", day.toString(), "noticeChannel", "LETTER"));
        answers.put(
                "UserTask_ExamineFault", Map.of("fault", "CONTENT", "faultFound", words, "certificates", "REISSUE"));
        answers.put("UserTask_SignAmendment", Map.of("amendmentAnswer", "SIGNED"));
        answers.put(
                "UserTask_NumberAmendment", Map.of("amendmentNumber", "215/QĐ-UBND", "amendmentDate", day.toString()));
        answers.put("UserTask_SignCorrectionLetter", Map.of("letterAnswer", "SIGNED"));
        answers.put(
                "UserTask_NumberCorrectionLetter", Map.of("letterNumber", "340/UBND", "letterDate", day.toString()));
        answers.put("UserTask_ReissueCertificates", Map.of("reissuedTo", words, "reissuedOn", day.toString()));
        answers.put("UserTask_SendPack", Map.of("sentOn", day.toString(), "channel", words));
        answers.put("UserTask_ConsultAuthorities", Map.of("authorities", words, "answers", words));
        return answers;
    }
}
