import { archivePage } from "../archive-page.tsx";

export const GET = archivePage("studies");
