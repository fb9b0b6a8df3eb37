package vn.thidua.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureStripperTest {

    private static final String PLACE = "GPS 20.7412,106.6123 nha ba Huong";

    @Test
    void jpegFromAPhone_losesPlaceCommentsAndWhatStandsBehindIt_andLooksTheSame() throws IOException {
        byte[] picture = SampleFiles.jpeg();
        byte[] photo = join(
                Arrays.copyOf(picture, 2),
                segment(0xe1, join(exif(ByteOrder.LITTLE_ENDIAN, 6), PLACE.getBytes(StandardCharsets.UTF_8))),
                segment(0xe1, ("http://ns.adobe.com/xap/1.0/\0" + PLACE).getBytes(StandardCharsets.UTF_8)),
                segment(0xed, ("Photoshop 3.0\0" + PLACE).getBytes(StandardCharsets.UTF_8)),
                segment(0xe2, ("MPF\0" + PLACE).getBytes(StandardCharsets.UTF_8)),
                segment(0xe2, "ICC_PROFILE\0\1\1colours".getBytes(StandardCharsets.UTF_8)),
                segment(0xfe, PLACE.getBytes(StandardCharsets.UTF_8)),
                Arrays.copyOfRange(picture, 2, picture.length),
                ("ftypmp42 " + PLACE).getBytes(StandardCharsets.UTF_8));

        byte[] stripped = jpeg(photo);

        assertThat(text(stripped)).doesNotContain(PLACE).contains("ICC_PROFILE");
        assertThat(text(stripped)).contains("Exif");
        assertThat(Orientation.of(app1(stripped))).isEqualTo(6);
        assertThat(pixels(jpeg(picture))).isEqualTo(pixels(picture));
        assertThat(stripped).endsWith(0xff, 0xd9);
    }

    @Test
    void strippedAgain_isTheSame_soThatTheSamePhotoIsOneFile() throws IOException {
        byte[] stripped = jpeg(SampleFiles.jpeg());

        assertThat(jpeg(stripped)).isEqualTo(stripped);
    }

    @Test
    void progressiveJpeg_withManyScans_staysWhole() throws IOException {
        byte[] picture = progressive();

        assertThat(pixels(jpeg(picture))).isEqualTo(pixels(picture));
        assertThat(jpeg(picture)).endsWith(0xff, 0xd9);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 20, 200})
    void cutJpeg_isDamaged(int bytes) {
        byte[] cut = Arrays.copyOf(SampleFiles.jpeg(), bytes);

        assertThatThrownBy(() -> jpeg(cut)).isInstanceOf(DamagedFile.class);
    }

    @Test
    void jpegOfSegmentsOnly_isDamaged() {
        byte[] empty = join(bytes(0xff, 0xd8), segment(0xfe, bytes(1, 2, 3)), bytes(0xff, 0xd9));

        assertThatThrownBy(() -> jpeg(empty)).isInstanceOf(DamagedFile.class);
    }

    @Test
    void png_losesTextsAndWhatStandsBehindIt_andLooksTheSame() throws IOException {
        byte[] picture = SampleFiles.png();
        int afterHeader = 8 + 25;
        byte[] photo = join(
                Arrays.copyOf(picture, afterHeader),
                chunk("tEXt", PLACE),
                chunk("eXIf", PLACE),
                Arrays.copyOfRange(picture, afterHeader, picture.length),
                PLACE.getBytes(StandardCharsets.UTF_8));

        byte[] stripped = png(photo);

        assertThat(stripped).isEqualTo(picture);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 20, 60})
    void cutPng_isDamaged(int bytes) {
        byte[] cut = Arrays.copyOf(SampleFiles.png(), bytes);

        assertThatThrownBy(() -> png(cut)).isInstanceOf(DamagedFile.class);
    }

    @Property(tries = 30)
    void orientation_isReadInEitherByteOrderAndWrittenBack(
            @ForAll @IntRange(min = 2, max = 8) int orientation, @ForAll boolean little) {
        ByteOrder order = little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;

        assertThat(Orientation.of(exif(order, orientation))).isEqualTo(orientation);
        assertThat(Orientation.of(Orientation.alone(orientation))).isEqualTo(orientation);
    }

    /** EXIF is what a stranger wrote: nothing in it may lead outside of it. */
    @Property
    void madeUpExif_isTakenAsUpright(@ForAll byte[] any) {
        int orientation = Orientation.of(join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), any));

        assertThat(orientation).isBetween(1, 8);
    }

    private static byte[] jpeg(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JpegStripper.strip(new ByteArrayInputStream(content), out);
        return out.toByteArray();
    }

    private static byte[] png(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngStripper.strip(new ByteArrayInputStream(content), out);
        return out.toByteArray();
    }

    private static byte[] progressive() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam asScans = writer.getDefaultWriteParam();
        asScans.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(SampleFiles.jpeg()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(
                    writer.getDefaultStreamMetadata(asScans),
                    new IIOImage(
                            picture,
                            null,
                            writer.getDefaultImageMetadata(
                                    ImageTypeSpecifier.createFromRenderedImage(picture), asScans)),
                    asScans);
        }
        writer.dispose();
        return bytes.toByteArray();
    }

    private static int[] pixels(byte[] content) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(content));
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static byte[] exif(ByteOrder order, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(64).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(10)
                .putShort((short) 0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(40);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        return join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
    }

    /** The first APP1 segment of a JPEG, without marker and length. */
    private static byte[] app1(byte[] jpeg) {
        int at = text(jpeg).indexOf("Exif");
        return Arrays.copyOfRange(jpeg, at, at + 32);
    }

    private static byte[] segment(int marker, byte[] content) {
        return join(bytes(0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff), content);
    }

    private static byte[] chunk(String type, String content) {
        byte[] data = content.getBytes(StandardCharsets.UTF_8);
        return join(
                bytes(0, 0, data.length >> 8, data.length & 0xff),
                type.getBytes(StandardCharsets.US_ASCII),
                data,
                bytes(0, 0, 0, 0));
    }

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : values) {
            out.write(value);
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
