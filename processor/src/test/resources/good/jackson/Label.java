package jackson;

/** Made by its only constructor. */
final class Label {
    private final String text;
    private final boolean isNew;

    Label(String text, boolean isNew) {
        this.text = text;
        this.isNew = isNew;
    }

    public String getText() {
        return text;
    }

    public boolean getIsNew() {
        return isNew;
    }
}
