package constraints;

import jakarta.validation.constraints.NotBlank;

record Guest(@NotBlank String name) {}
