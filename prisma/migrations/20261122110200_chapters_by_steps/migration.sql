-- What was done to the chapters of a topic is taken back like everything else, by its step: a second book of it is not needed.

DROP TABLE "chapter_changes";
