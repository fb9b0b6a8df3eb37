package vn.thidua.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled program without its tests, read once for all who ask something of it: reading takes seconds. */
public final class ProgramClasses {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.thidua");

    private ProgramClasses() {}

    public static JavaClasses all() {
        return PROGRAM;
    }
}
