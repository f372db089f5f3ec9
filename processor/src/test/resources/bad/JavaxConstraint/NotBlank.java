package javax.validation.constraints;

/** As it was before it moved. */
public @interface NotBlank {}
