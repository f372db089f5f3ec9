package com.example.greeter;

/** What is said. */
record Greeting(String text) {}
